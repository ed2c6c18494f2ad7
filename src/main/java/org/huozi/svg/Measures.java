package org.huozi.svg;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What lengths are measured by (CSS Values 4 §5 and 6).
 *
 * @param fontSize in user units
 * @param width of the drawing, in user units
 * @param height of the drawing, in user units
 */
record Measures(double fontSize, double width, double height) {
    /** The size of letters where a file says none. */
    static final double MEDIUM = 16;

    /** What is beyond is no place of a drawing. */
    static final double FARTHEST = 1e7;

    private static final double PERCENT = 100;
    private static final double PIXELS_OF_AN_INCH = 96;
    private static final double HEIGHT_OF_X = 0.5;

    private static final Pattern LENGTH = Pattern.compile(
            "\\s*([-+]?(?:[0-9]{1,30}(?:\\.[0-9]{0,30})?|\\.[0-9]{1,30})(?:[eE][-+]?[0-9]{1,3})?)\\s*([a-zA-Z]{1,4}|%)?\\s*");

    /** A length in user units; none where it is none, or a percentage. */
    OptionalDouble length(String written) {
        return length(written, Double.NaN);
    }

    /** @param whole what percentages are of, in user units */
    OptionalDouble length(String written, double whole) {
        Matcher length = LENGTH.matcher(written);
        if (!length.matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(length.group(1)) * unit(length.group(2), whole);
        return Math.abs(value) <= FARTHEST ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** In user units; not a number for one that is unknown. */
    private double unit(@Nullable String unit, double whole) {
        return unit == null
                ? 1
                : switch (unit.toLowerCase(Locale.ROOT)) {
                    case "px" -> 1;
                    case "pt" -> PIXELS_OF_AN_INCH / 72;
                    case "pc" -> PIXELS_OF_AN_INCH / 6;
                    case "in" -> PIXELS_OF_AN_INCH;
                    case "cm" -> PIXELS_OF_AN_INCH / 2.54;
                    case "mm" -> PIXELS_OF_AN_INCH / 25.4;
                    case "q" -> PIXELS_OF_AN_INCH / 101.6;
                    case "em" -> fontSize;
                    case "ex", "ch" -> fontSize * HEIGHT_OF_X;
                    case "rem" -> MEDIUM;
                    case "vw" -> width / PERCENT;
                    case "vh" -> height / PERCENT;
                    case "%" -> whole / PERCENT;
                    default -> Double.NaN;
                };
    }

    /** A percentage, which stays one; none where it is none. */
    static OptionalDouble percentage(String written) {
        Matcher length = LENGTH.matcher(written);
        if (!length.matches() || !"%".equals(length.group(2))) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(length.group(1));
        return Math.abs(value) <= FARTHEST ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    Measures withFontSize(double size) {
        return new Measures(size, width, height);
    }
}
