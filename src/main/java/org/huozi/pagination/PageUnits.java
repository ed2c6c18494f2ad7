package org.huozi.pagination;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lengths that follow the page, which the engine does not know: {@code vw} and {@code vh}, a hundredth of the width and
 * height of the type area (CSS Values 4 §6.1.2 with CSS Paged Media 3 §3.1: the page area is the viewport); and of ours
 * {@code pw} and {@code ph}, a hundredth of the sheet, with {@code pmin}, the lesser of the two. The page is that of the
 * first {@code @page} rule without a selector.
 *
 * @param sheetWidth in pt, as all lengths here
 * @param areaWidth of the type area
 */
record PageUnits(double sheetWidth, double sheetHeight, double areaWidth, double areaHeight) {
    private static final double POINTS_OF_A_MILLIMETRE = 72 / 25.4;
    private static final double POINTS_OF_A_PIXEL = 0.75;
    private static final double PERCENT = 100;

    /** Width and height in mm (ISO 216; B5 is that of ISO, as CSS has it). */
    private static final Map<String, List<Double>> SIZES = Map.of(
            "a3", List.of(297.0, 420.0),
            "a4", List.of(210.0, 297.0),
            "a5", List.of(148.0, 210.0),
            "b4", List.of(250.0, 353.0),
            "b5", List.of(176.0, 250.0),
            "letter", List.of(215.9, 279.4),
            "legal", List.of(215.9, 355.6));

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern PAGE = Pattern.compile("@page\\s*\\{([^{}]*)");
    private static final Pattern SIZE = Pattern.compile("(?<![\\w-])size\\s*:\\s*([^;}]+)");

    // what a match begins with comes first, since to look behind every character takes longer than a layout
    private static final Pattern UNKNOWN_SIZE =
            Pattern.compile("(?i)(?=[sS])(?<![\\w-])size\\s*:\\s*(b[45])(?:\\s+(landscape|portrait))?(?![\\w-])");
    private static final Pattern MARGIN = Pattern.compile("(?<![\\w-])margin\\s*:\\s*([^;}]+)");
    private static final Pattern LENGTH = Pattern.compile("(-?\\d*\\.?\\d+)(pt|mm|cm|in|px)?(?![\\w%])");
    private static final Pattern OURS =
            Pattern.compile("(?=[-.0-9])(?<![\\w#.-])(-?(?:\\d++(?:\\.\\d++)?|\\.\\d++))(vw|vh|pw|ph|pmin)(?![\\w-])");

    /** The style sheet with these lengths in pt, and the pages that the engine knows no name of in mm. */
    static String resolved(String css) {
        String sized = UNKNOWN_SIZE.matcher(css).replaceAll(size -> lengths(size.group(1), size.group(2)));
        Matcher ours = OURS.matcher(sized);
        if (!ours.find()) {
            return sized;
        }
        PageUnits units = of(sized);
        return ours.replaceAll(length -> String.format(
                Locale.ROOT, "%.3fpt", Double.parseDouble(length.group(1)) * units.unit(length.group(2))));
    }

    private static String lengths(String name, @Nullable String orientation) {
        List<Double> sides = Objects.requireNonNull(SIZES.get(name.toLowerCase(Locale.ROOT)));
        boolean landscape = "landscape".equalsIgnoreCase(orientation);
        return "size: " + sides.get(landscape ? 1 : 0) + "mm " + sides.get(landscape ? 0 : 1) + "mm";
    }

    private double unit(String name) {
        return switch (name) {
            case "vw" -> areaWidth / PERCENT;
            case "vh" -> areaHeight / PERCENT;
            case "pw" -> sheetWidth / PERCENT;
            case "ph" -> sheetHeight / PERCENT;
            default -> Math.min(sheetWidth, sheetHeight) / PERCENT;
        };
    }

    /** The page that a style sheet asks for; A4 without margins where it asks for none. */
    static PageUnits of(String css) {
        Matcher page = PAGE.matcher(COMMENT.matcher(css).replaceAll(" "));
        String rule = page.find() ? page.group(1) : "";
        List<Double> sheet = sheet(value(SIZE, rule).toLowerCase(Locale.ROOT));
        List<Double> margins = lengths(value(MARGIN, rule));
        double width = sheet.get(0);
        double height = sheet.get(1);
        return new PageUnits(
                width,
                height,
                width - side(margins, 1) - side(margins, 3),
                height - side(margins, 0) - side(margins, 2));
    }

    private static String value(Pattern declaration, String rule) {
        Matcher found = declaration.matcher(rule);
        return found.find() ? found.group(1) : "";
    }

    private static List<Double> sheet(String size) {
        List<Double> lengths = lengths(size);
        List<Double> sheet = lengths.size() == 2
                ? lengths
                : Pattern.compile("[a-z][a-z0-9]*")
                        .matcher(size)
                        .results()
                        .map(MatchResult::group)
                        .filter(SIZES::containsKey)
                        .findFirst()
                        .or(() -> Optional.of("a4"))
                        .map(name -> Objects.requireNonNull(SIZES.get(name)).stream()
                                .map(millimetres -> millimetres * POINTS_OF_A_MILLIMETRE)
                                .toList())
                        .orElseThrow();
        boolean turned = size.contains("landscape") && sheet.get(0) < sheet.get(1);
        return turned ? List.of(sheet.get(1), sheet.get(0)) : sheet;
    }

    private static List<Double> lengths(String value) {
        return LENGTH.matcher(value)
                .results()
                .map(length -> Double.parseDouble(length.group(1)) * points(length.group(2)))
                .toList();
    }

    private static double points(@Nullable String unit) {
        return unit == null
                ? 1
                : switch (unit) {
                    case "mm" -> POINTS_OF_A_MILLIMETRE;
                    case "cm" -> 10 * POINTS_OF_A_MILLIMETRE;
                    case "in" -> 72;
                    case "px" -> POINTS_OF_A_PIXEL;
                    default -> 1;
                };
    }

    /** Of one to four margins in the order of CSS: top, right, bottom, left. */
    private static double side(List<Double> margins, int index) {
        return switch (margins.size()) {
            case 0 -> 0;
            case 1 -> margins.get(0);
            case 2 -> margins.get(index % 2);
            case 3 -> margins.get(index == 3 ? 1 : index);
            default -> margins.get(index);
        };
    }
}
