package org.huozi.svg;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A file of SVG in which a few attributes, elements or signs are others'. */
public final class DrawingMutation {
    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "1e9",
            "1e-9",
            "NaN",
            "100%",
            "2em",
            "3rem",
            "calc(1px)",
            "none",
            "inherit",
            "auto",
            "url(#r)",
            "url(#g)",
            "url(#missing)",
            "url(http://127.0.0.1:64999/)",
            "javascript:alert(1)",
            "#r",
            "#g",
            "#a",
            "red",
            "#12",
            "rgba(1,2,3,.4)",
            "M0 0L9 9",
            "M0 0a1 1 0 0 1 5 5z",
            "1 2 3",
            "0 0 0 0",
            "rotate(45)",
            "matrix(0 0 0 0 0 0)",
            "scale(1e-7)",
            "translate(1e7)",
            "userSpaceOnUse",
            "objectBoundingBox",
            "evenodd",
            "middle",
            "vertical-rl",
            "Noto Sans SC",
            "bold",
            "1,2,3",
            "foo",
            "甲");

    private static final List<String> NAMES = List.of(
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "transform",
            "clip-path",
            "mask",
            "filter",
            "marker-mid",
            "href",
            "xlink:href",
            "x",
            "y",
            "width",
            "height",
            "r",
            "rx",
            "d",
            "points",
            "viewBox",
            "preserveAspectRatio",
            "id",
            "class",
            "style",
            "font-size",
            "font-family",
            "text-anchor",
            "dx",
            "dy",
            "rotate",
            "textLength",
            "display",
            "opacity",
            "offset",
            "gradientTransform",
            "gradientUnits",
            "patternUnits",
            "stdDeviation",
            "in",
            "onload",
            "stop-color",
            "color",
            "orient",
            "markerWidth",
            "refX",
            "letter-spacing",
            "writing-mode",
            "baseline-shift",
            "clipPathUnits",
            "fx",
            "spreadMethod");

    private static final List<String> PIECES = List.of(
            "<g id='a'><use xlink:href='#a'/></g>",
            "<use xlink:href='#r' id='r'/>",
            "<text>甲乙<tspan dy='1em'>丙</tspan></text>",
            "<linearGradient id='g'><stop/></linearGradient>",
            "<radialGradient id='g' r='5' fx='9'><stop/><stop/></radialGradient>",
            "<pattern id='g' width='9' height='9'><rect width='3' height='3'/></pattern>",
            "<script>x()</script>",
            "<clipPath id='g'><circle r='9'/></clipPath>",
            "<mask id='g'><rect width='9' height='9' fill='red'/></mask>",
            "<marker id='g' markerWidth='3' markerHeight='3'><path d='M0 0L9 9'/></marker>",
            "<svg width='9' viewBox='0 0 1 1'>",
            "</svg>",
            "<style>*{fill:url(#g)}</style>",
            "<style>rect,path{stroke:red;mask:url(#g)}</style>",
            "<symbol id='r'><path/></symbol>",
            "<filter id='g'><feGaussianBlur stdDeviation='1'/></filter>",
            "<filter id='g'><feMerge><feMergeNode in='x'/></feMerge></filter>",
            "<image width='9' height='9' href='data:image/png;base64,AAAA'/>",
            "<foreignObject><b xmlns='x'/></foreignObject>",
            "<switch>",
            "<a>",
            "<defs>",
            "<rect width='9' height='9'/>",
            "<?x?>",
            "<!-- -->",
            "&amp;",
            "<title>甲</title>");

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=(\"[^\"]*\"|'[^']*')");
    private static final Pattern ELEMENT = Pattern.compile("<(\\w+)[^<>]*>");

    private DrawingMutation() {}

    public static String of(String file, Random random) {
        String mutant = file;
        int slips = 1 + random.nextInt(5);
        for (int i = 0; i < slips; i++) {
            mutant = changed(mutant, random);
        }
        return mutant;
    }

    private static String changed(String file, Random random) {
        return switch (random.nextInt(7)) {
            case 0, 1 ->
                replaced(file, ATTRIBUTE, random, match -> match.group(1) + "=\"" + pick(VALUES, random) + "\"");
            case 2, 3 -> replaced(file, ELEMENT, random, match -> inserted(match, random));
            case 4 -> replaced(file, ELEMENT, random, match -> match.group() + pick(PIECES, random));
            case 5 -> replaced(file, ELEMENT, random, match -> "");
            default -> {
                int at = random.nextInt(file.length() + 1);
                int length = random.nextInt(Math.min(20, file.length() - at) + 1);
                yield file.substring(0, at)
                        + (random.nextBoolean() ? "" : pick(VALUES, random))
                        + file.substring(at + length);
            }
        };
    }

    private static String inserted(MatchResult match, Random random) {
        String name = match.group(1);
        String attribute = " " + pick(NAMES, random) + "=\"" + pick(VALUES, random) + "\"";
        return "<" + name + attribute + match.group().substring(name.length() + 1);
    }

    private static String replaced(String file, Pattern pattern, Random random, Function<MatchResult, String> by) {
        List<MatchResult> matches = pattern.matcher(file).results().toList();
        if (matches.isEmpty()) {
            return file;
        }
        MatchResult match = matches.get(random.nextInt(matches.size()));
        return file.substring(0, match.start()) + by.apply(match) + file.substring(match.end());
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
