package org.huozi.check.structure;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a heading or a paragraph begins with.
 *
 * @param series what it is counted with: its style, and of 2.1 the 2
 * @param source as it is written, with its mark
 * @param mark what stands behind it
 * @param inserted whether it is 第十二条之一, which an amendment has put between two others
 */
record Ordinal(NumberStyle style, String series, int value, String source, String mark, boolean inserted) {

    /** What a heading begins with, or what a paragraph does. */
    static Optional<Ordinal> at(String text, boolean heading) {
        return Arrays.stream(NumberStyle.values())
                .flatMap(style -> of(style, text, heading).stream())
                .findFirst();
    }

    private static Optional<Ordinal> of(NumberStyle style, String text, boolean heading) {
        Matcher number = style.pattern(heading).matcher(text);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        int value = value(number.group("number"));
        if (style == NumberStyle.HAN && !heading && isReckoning(value, text.substring(number.end()))) {
            return Optional.empty();
        }
        String series = style + (style == NumberStyle.DECIMAL ? number.group("parent") : "");
        boolean inserted = style == NumberStyle.CLAUSE && number.group("inserted") != null;
        return Optional.of(new Ordinal(style, series, value, number.group(), number.group("mark"), inserted));
    }

    /** 三、四年级, as against 一、二〇一二年. */
    private static boolean isReckoning(int value, String rest) {
        return value < 10
                && rest.matches("(?s)" + HanInteger.written(value + 1) + "(?!" + HanInteger.CHARACTERS + ").*");
    }

    String written() {
        return written(value);
    }

    /** Another number in the form of this one, with the right mark. */
    String written(int other) {
        return switch (style) {
            case HAN -> HanInteger.written(other) + "、";
            case HAN_IN_BRACKETS -> "（" + HanInteger.written(other) + "）";
            case ARABIC -> other + ".";
            case ARABIC_IN_BRACKETS -> "（" + other + "）";
            case CIRCLED -> String.valueOf((char) ('①' + other - 1));
            case BARE -> String.valueOf(other);
            case POINT -> HanInteger.written(other) + "是";
            case RANK -> "第" + HanInteger.written(other) + "，";
            case DECIMAL -> source.replaceFirst("[0-9]+$", String.valueOf(other));
            case BOOK, SUBBOOK, CHAPTER, SUBCHAPTER, CLAUSE, CLAUSE_RUN_ON -> legal(other);
        };
    }

    private String legal(int other) {
        boolean arabic = source.matches(".*[0-9].*");
        String number = arabic ? String.valueOf(other) : HanInteger.written(other);
        return "第" + number + source.replaceAll("第? ?(?:[0-9]|" + HanInteger.CHARACTERS + ") ?|之.*", "");
    }

    /** Where a text begins an item with another number of this form. */
    boolean isItemIn(String text, int other) {
        String number = Pattern.quote(bare(other));
        String item = switch (style) {
            case HAN -> number + "[、.．，]";
            case HAN_IN_BRACKETS, ARABIC_IN_BRACKETS -> "[（(] ?" + number + " ?[）)]";
            case ARABIC -> "(?<![0-9.])" + number + " ?[、.．，)）]";
            case CIRCLED, BARE, DECIMAL -> number;
            case POINT -> number + "[是要来则，：]|第" + number;
            case RANK -> "第" + number;
            case BOOK, SUBBOOK, CHAPTER, SUBCHAPTER, CLAUSE, CLAUSE_RUN_ON ->
                "(?:^|[\\s\\u3000。；”“]) ?" + number + "(?![第款规所项、和])";
        };
        return Pattern.compile(item, Pattern.MULTILINE).matcher(text).find();
    }

    private String bare(int other) {
        return style == NumberStyle.POINT || style == NumberStyle.RANK
                ? HanInteger.written(other)
                : written(other).replaceAll("[（）、.]", "");
    }

    /** The right mark behind it, when another is there. ．is the wide form of the point. */
    Optional<String> rightMark() {
        String right = switch (style) {
            case HAN -> "、";
            case ARABIC -> ".";
            default -> "";
        };
        boolean isRight = mark.equals(right) || (style == NumberStyle.ARABIC && mark.equals("．"));
        return isRight ? Optional.empty() : Optional.of(right);
    }

    private static int value(String number) {
        char first = number.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        return Character.isDigit(first) ? Integer.parseInt(number) : HanInteger.value(number);
    }
}
