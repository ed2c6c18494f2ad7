package org.huozi.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a heading or a paragraph begins with: 一、 （一） 1. （1） from the highest level down (GB/T 9704-2012
 * §7.3.3; GB/T 15834 annex B.2).
 *
 * @param source as it is written, with its mark
 * @param mark what stands behind it
 */
record Ordinal(Style style, int value, String source, String mark) {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String HAN = "([一二三四五六七八九十]{1,3})";
    private static final String MARK = "([、，,.．：:]?)";

    /** The form of a number; the order is that of the levels. */
    enum Style {
        HAN(Ordinal.HAN + "([、，,.．])", "、"),
        HAN_IN_BRACKETS("[（(]" + Ordinal.HAN + "[）)]" + MARK, ""),
        ARABIC("([0-9]{1,2})([、，,.．])(?![0-9])", "."),
        ARABIC_IN_BRACKETS("[（(]([0-9]{1,2})[）)]" + MARK, "");

        private final Pattern pattern;
        private final String mark;

        Style(String pattern, String mark) {
            this.pattern = Pattern.compile(pattern);
            this.mark = mark;
        }

        String written(int value) {
            return switch (this) {
                case HAN -> han(value) + mark;
                case HAN_IN_BRACKETS -> "（" + han(value) + "）";
                case ARABIC -> value + mark;
                case ARABIC_IN_BRACKETS -> "（" + value + "）";
            };
        }
    }

    static Optional<Ordinal> at(String text) {
        return List.of(Style.values()).stream()
                .flatMap(style -> {
                    Matcher number = style.pattern.matcher(text);
                    return number.lookingAt()
                            ? Optional.of(new Ordinal(style, value(number.group(1)), number.group(), number.group(2)))
                                    .stream()
                            : Optional.<Ordinal>empty().stream();
                })
                .findFirst();
    }

    String written() {
        return style.written(value);
    }

    /** The right mark behind it, when another is there. ．is the wide form of the point. */
    Optional<String> rightMark() {
        boolean right = mark.equals(style.mark) || (style == Style.ARABIC && mark.equals("．"));
        return right ? Optional.empty() : Optional.of(style.mark);
    }

    private static int value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int ten = number.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(number.charAt(number.length() - 1));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0));
        int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(number.length() - 1));
        return tens * 10 + ones;
    }

    private static String han(int value) {
        int tens = value / 10;
        String ones = value % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(value % 10));
        return tens == 0 ? ones : (tens == 1 ? "" : DIGITS.charAt(tens)) + "十" + ones;
    }
}
