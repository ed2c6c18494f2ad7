package org.huozi.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How letters are set; what an element does not say, it has from the one it stands in.
 *
 * @param families wanted, in order
 * @param size in user units
 * @param weight 100 to 900
 * @param letterSpacing in user units
 * @param wordSpacing in user units
 * @param anchor which part of a line stands at its place: 0 its beginning, 0.5 its middle, 1 its end
 * @param baseline how far below the baseline the line's place is, in em
 * @param shift of letters upwards from their line, in user units
 * @param preserved whether spaces stay as they are
 * @param evenOdd whether shapes are filled by the rule that letters are not made for
 */
record LetterStyle(
        List<String> families,
        double size,
        int weight,
        boolean slanted,
        double letterSpacing,
        double wordSpacing,
        double anchor,
        double baseline,
        double shift,
        boolean vertical,
        boolean preserved,
        boolean evenOdd) {
    static final LetterStyle INITIAL =
            new LetterStyle(List.of(), Measures.MEDIUM, 400, false, 0, 0, 0, 0, 0, false, false, false);

    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    /** Of a square Chinese character above the baseline, in em. */
    static final double ASCENT = 0.88;

    static final double MIDDLE_OF_EM = 0.38;
    private static final double MIDDLE_OF_X = 0.27;
    private static final double HANGING = 0.76;
    private static final double SUPERSCRIPT = 0.35;
    private static final double SUBSCRIPT = -0.2;

    /** Larger letters are no letters. */
    private static final double LARGEST = 1e5;

    /** Words that size letters (CSS Fonts 4 §3.5), in user units. */
    private static final Map<String, Double> SIZES = Map.of(
            "xx-small",
            9.6,
            "x-small",
            12.0,
            "small",
            14.2,
            "medium",
            16.0,
            "large",
            19.2,
            "x-large",
            24.0,
            "xx-large",
            32.0);

    /** The style of an element in one of this style. */
    LetterStyle with(Map<String, String> declared, Measures parent) {
        double ownSize = size(declared.getOrDefault("font-size", ""), parent);
        Measures measures = parent.withFontSize(ownSize);
        double ownBaseline = baseline(declared.getOrDefault("dominant-baseline", ""), baseline);
        return new LetterStyle(
                families(declared.getOrDefault("font-family", "")),
                ownSize,
                weight(declared.getOrDefault("font-weight", "")),
                slant(declared.getOrDefault("font-style", "")),
                spacing(declared.getOrDefault("letter-spacing", ""), letterSpacing, measures),
                spacing(declared.getOrDefault("word-spacing", ""), wordSpacing, measures),
                anchor(declared.getOrDefault("text-anchor", "")),
                baseline(declared.getOrDefault("alignment-baseline", ""), ownBaseline),
                shift + shift(declared.getOrDefault("baseline-shift", ""), measures),
                vertical(declared.getOrDefault("writing-mode", "")),
                preserved(declared),
                evenOdd(declared));
    }

    private List<String> families(String list) {
        if (list.isBlank() || list.equals("inherit")) {
            return families;
        }
        List<String> named = new ArrayList<>();
        for (String name : Brackets.split(list, ',')) {
            String bare = name.replaceAll("[\"']", "").strip();
            if (!bare.isEmpty()) {
                named.add(bare);
            }
        }
        return named;
    }

    private double size(String written, Measures parent) {
        double read = SIZES.getOrDefault(written, Double.NaN);
        if (Double.isNaN(read)) {
            read = switch (written) {
                case "smaller" -> size / 1.2;
                case "larger" -> size * 1.2;
                default -> parent.withFontSize(size).length(written, size).orElse(size);
            };
        }
        return read >= 0 && read <= LARGEST ? read : size;
    }

    private int weight(String written) {
        return switch (written) {
            case "bold", "bolder" -> BOLD;
            case "normal", "lighter" -> REGULAR;
            default -> written.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(written) : weight;
        };
    }

    private boolean slant(String written) {
        return written.isEmpty() || written.equals("inherit") ? slanted : !written.equals("normal");
    }

    private static double spacing(String written, double inherited, Measures measures) {
        return written.equals("normal") ? 0 : measures.length(written).orElse(inherited);
    }

    private double anchor(String written) {
        return switch (written) {
            case "start" -> 0;
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> anchor;
        };
    }

    private static double baseline(String written, double inherited) {
        return switch (written) {
            case "auto", "alphabetic", "baseline" -> 0;
            case "central", "mathematical" -> MIDDLE_OF_EM;
            case "middle" -> MIDDLE_OF_X;
            case "hanging" -> HANGING;
            case "text-before-edge", "before-edge", "text-top" -> ASCENT;
            case "text-after-edge", "after-edge", "ideographic", "text-bottom" -> ASCENT - 1;
            default -> inherited;
        };
    }

    private static double shift(String written, Measures measures) {
        return switch (written) {
            case "super" -> SUPERSCRIPT * measures.fontSize();
            case "sub" -> SUBSCRIPT * measures.fontSize();
            default -> {
                OptionalDouble length = measures.length(written, measures.fontSize());
                yield length.orElse(0);
            }
        };
    }

    private boolean vertical(String written) {
        return switch (written) {
            case "tb", "tb-rl", "vertical-rl", "vertical-lr" -> true;
            case "lr", "lr-tb", "rl", "rl-tb", "horizontal-tb" -> false;
            default -> vertical;
        };
    }

    private boolean preserved(Map<String, String> declared) {
        String space = declared.getOrDefault("xml:space", "");
        boolean own = space.isEmpty() ? preserved : space.equals("preserve");
        String white = declared.getOrDefault("white-space", "");
        return white.isEmpty() ? own : white.startsWith("pre") || white.equals("break-spaces");
    }

    private boolean evenOdd(Map<String, String> declared) {
        boolean filled = evenOdd;
        for (String rule : List.of("fill-rule", "clip-rule")) {
            String said = declared.getOrDefault(rule, "");
            filled = said.equals("evenodd") || (filled && !said.equals("nonzero"));
        }
        return filled;
    }
}
