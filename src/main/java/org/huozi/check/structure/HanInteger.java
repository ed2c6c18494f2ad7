package org.huozi.check.structure;

/** Whole numbers from 0 to 9999 in Han numerals: 第一千二百六十条, and digit by digit （一九）, as older books count. */
final class HanInteger {
    /** Characters of such a number. */
    static final String CHARACTERS = "[零〇一二三四五六七八九十百千]";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";

    private HanInteger() {}

    static int value(String number) {
        int sum = 0;
        int digit = 0;
        for (char character : number.replaceAll("[〇○]", "零").toCharArray()) {
            int unit = UNITS.indexOf(character);
            if (unit < 0) {
                digit = digit * 10 + DIGITS.indexOf(character);
            } else {
                sum += Math.max(digit, 1) * (int) Math.pow(10, unit + 1.0);
                digit = 0;
            }
        }
        return sum + digit;
    }

    static String written(int value) {
        if (value < 10) {
            return String.valueOf(DIGITS.charAt(value));
        }
        StringBuilder number = new StringBuilder();
        boolean skipped = false;
        for (int unit = 3; unit >= 0; unit--) {
            int digit = value / (int) Math.pow(10, unit) % 10;
            if (digit > 0) {
                number.append(skipped ? "零" : "");
                number.append(unit == 1 && digit == 1 && number.length() == 0 ? "" : DIGITS.charAt(digit));
                number.append(unit > 0 ? UNITS.charAt(unit - 1) : "");
            }
            skipped = digit == 0 && number.length() > 0;
        }
        return number.toString();
    }
}
