package org.huozi.word;

import java.util.Locale;

/** A number as Word prints it, by the name of its form (ISO/IEC 29500-1 §17.18.59). */
final class NumeralForm {
    private static final String HAN = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private NumeralForm() {}

    static String written(int value, String form) {
        return switch (form) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "taiwaneseCounting" -> han(value, HAN, "十", "百");
            case "chineseLegalSimplified" -> han(value, LEGAL, "拾", "佰");
            case "ideographTraditional" -> sign(value, STEMS, 10);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(value, '①');
            case "decimalEnclosedParen" -> circled(value, '⑴');
            case "decimalEnclosedFullstop" -> circled(value, '⒈');
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", value);
            case "decimalFullWidth", "decimalFullWidth2" ->
                Integer.toString(value)
                        .chars()
                        .mapToObj(digit -> Character.toString(digit - '0' + '０'))
                        .reduce("", String::concat);
            case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            default -> Integer.toString(value);
        };
    }

    private static String circled(int value, char one) {
        return value >= 1 && value <= 20 ? Character.toString(one + value - 1) : Integer.toString(value);
    }

    private static String sign(int value, String signs, int most) {
        return value >= 1 && value <= most ? signs.substring(value - 1, value) : Integer.toString(value);
    }

    private static String letters(int value) {
        return value < 1 || value > 26 * 30
                ? Integer.toString(value)
                : Character.toString('a' + (value - 1) % 26).repeat((value - 1) / 26 + 1);
    }

    private static String roman(int value) {
        if (value < 1 || value > 3999) {
            return Integer.toString(value);
        }
        StringBuilder written = new StringBuilder();
        int left = value;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                written.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return written.toString();
    }

    /** Up to 999, as headings count. */
    private static String han(int value, String digits, String ten, String hundred) {
        if (value < 1 || value > 999) {
            return Integer.toString(value);
        }
        int hundreds = value / 100;
        int tens = value / 10 % 10;
        int ones = value % 10;
        String zero = digits.startsWith("〇") ? "零" : digits.substring(0, 1);
        StringBuilder written = new StringBuilder();
        if (hundreds > 0) {
            written.append(digits.charAt(hundreds)).append(hundred);
        }
        if (tens > 0) {
            written.append(tens == 1 && hundreds == 0 && digits.startsWith("〇") ? "" : digits.substring(tens, tens + 1))
                    .append(ten);
        } else if (hundreds > 0 && ones > 0) {
            written.append(zero);
        }
        return ones > 0 ? written.append(digits.charAt(ones)).toString() : written.toString();
    }
}
