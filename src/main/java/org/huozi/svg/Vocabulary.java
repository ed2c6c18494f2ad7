package org.huozi.svg;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that a rewritten drawing may hold. An element, attribute or property that is not here reaches neither page nor site; a
 * value that its grammar does not know neither. What DOMPurify's profile for SVG lists, less letters (they are shapes by
 * then), links, animation, what is fetched, and filters that cost more than they show.
 */
final class Vocabulary {
    /** The widest blur, in user units; what is wider is a cloud as well. */
    static final double WIDEST_BLUR = 100;

    /** How many times a pattern of dashes may be repeated over the drawing's longer side. */
    static final double FINEST_DASHES = 5000;

    /** Element, and its own attributes; {@code !} before those without which it draws nothing. */
    private static final String ELEMENTS = """
            svg             x y width height viewBox preserveAspectRatio
            g
            defs
            symbol          viewBox preserveAspectRatio
            use             !href x y width height
            title
            desc
            path            !d
            rect            !width !height x y rx ry
            circle          !r cx cy
            ellipse         !rx !ry cx cy
            line            x1 y1 x2 y2
            polyline        !points
            polygon         !points
            image           !href !width !height x y preserveAspectRatio
            linearGradient  x1 y1 x2 y2 gradientUnits gradientTransform spreadMethod href
            radialGradient  cx cy r fx fy gradientUnits gradientTransform spreadMethod href
            stop            offset
            pattern         !width !height x y viewBox preserveAspectRatio patternUnits patternContentUnits patternTransform
            clipPath        clipPathUnits
            mask            x y width height maskUnits maskContentUnits
            marker          refX refY markerWidth markerHeight markerUnits orient viewBox preserveAspectRatio
            filter          primitiveUnits
            feGaussianBlur  in stdDeviation result
            feOffset        in dx dy result
            feFlood         result
            feMerge         result
            feMergeNode     in
            feComposite     !in2 in operator k1 k2 k3 k4 result
            feBlend         !in2 in mode result
            feColorMatrix   in type values result
            """;

    /** Attributes of every element. */
    private static final List<String> COMMON =
            List.of("id", "transform", "role", "aria-label", "aria-labelledby", "aria-hidden", "xml:lang", "lang");

    private static final Grammar UNITS = Grammar.words("userSpaceOnUse objectBoundingBox");

    private static final Map<String, Grammar> ATTRIBUTES = grammars(
            Map.ofEntries(
                    entry("x y x1 y1 x2 y2 cx cy fx fy refX refY", Grammar.LENGTH),
                    entry("width height r rx ry markerWidth markerHeight", Grammar.SIZE),
                    entry("viewBox", Grammar.VIEW_BOX),
                    entry("preserveAspectRatio", Grammar.ASPECT),
                    entry("d", Grammar.PATH),
                    entry("points", Grammar.POINTS),
                    entry("href", Grammar.TARGET),
                    entry("transform gradientTransform patternTransform", Grammar.TRANSFORM),
                    entry("gradientUnits patternUnits patternContentUnits clipPathUnits maskUnits", UNITS),
                    entry("maskContentUnits primitiveUnits", UNITS),
                    entry("spreadMethod", Grammar.words("pad reflect repeat")),
                    entry("offset", Grammar.PART),
                    entry("markerUnits", Grammar.words("strokeWidth userSpaceOnUse")),
                    entry("orient", Grammar.ORIENT),
                    entry("in in2 result", Grammar.NAME),
                    entry("stdDeviation", Grammar.RADIUS),
                    entry("dx dy k1 k2 k3 k4", Grammar.NUMBER),
                    entry("values", Grammar.NUMBERS),
                    entry("operator", Grammar.words("over in out atop xor arithmetic")),
                    entry("mode", Grammar.words("normal multiply screen darken lighten")),
                    entry("type", Grammar.words("matrix saturate hueRotate luminanceToAlpha")),
                    entry("id aria-labelledby", Grammar.ID),
                    entry("role", Grammar.words("img group presentation none graphics-document graphics-object")),
                    entry("aria-label", Grammar.TEXT),
                    entry("aria-hidden", Grammar.words("true false")),
                    entry("xml:lang lang", Grammar.LANGUAGE)),
            Map.of());

    /** Properties of CSS, which every element may have as attributes. */
    private static final Map<String, Grammar> PROPERTIES = grammars(
            Map.ofEntries(
                    entry("fill stroke", Grammar.PAINT),
                    entry("color stop-color flood-color", Grammar.COLOUR),
                    entry("opacity fill-opacity stroke-opacity stop-opacity flood-opacity", Grammar.PART),
                    entry("stroke-width", Grammar.SIZE),
                    entry("stroke-dashoffset", Grammar.LENGTH),
                    entry("stroke-dasharray", Grammar.DASHES),
                    entry("stroke-miterlimit", Grammar.LIMIT),
                    entry("stroke-linecap", Grammar.words("butt round square")),
                    entry("stroke-linejoin", Grammar.words("miter round bevel")),
                    entry("fill-rule clip-rule", Grammar.words("nonzero evenodd")),
                    entry("clip-path mask filter marker-start marker-mid marker-end", Grammar.REFERENCE),
                    entry("visibility", Grammar.words("visible hidden collapse")),
                    entry("overflow", Grammar.words("visible hidden scroll auto")),
                    entry("color-interpolation", Grammar.words("auto sRGB linearRGB")),
                    entry("color-interpolation-filters", Grammar.words("auto sRGB linearRGB")),
                    entry("shape-rendering", Grammar.words("auto optimizeSpeed crispEdges geometricPrecision"))),
            Map.of("display", (value, measures) -> Optional.of(value.strip().equals("none") ? "none" : "inline")));

    /** What {@code use} may draw. */
    static final Set<String> DRAWN = Set.of(
            "svg", "g", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "image");

    static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");

    /** Elements that run, fetch or move something. */
    static final Set<String> ACTIVE = Set.of(
            "script",
            "handler",
            "listener",
            "animate",
            "animateColor",
            "animateMotion",
            "animateTransform",
            "set",
            "mpath",
            "discard",
            "font-face-src",
            "font-face-uri",
            "color-profile",
            "cursor",
            "iframe",
            "embed",
            "object",
            "audio",
            "video",
            "link",
            "meta",
            "base",
            "form");

    /** Elements whose going nobody sees. */
    static final Set<String> UNSEEN = Set.of("metadata", "view", "style", "flowRegion", "font", "font-face");

    /** Attributes whose values nobody sees. */
    static final Set<String> UNHEARD = Set.of("role", "aria-hidden", "xml:lang", "lang", "id", "shape-rendering");

    private static final Map<String, Set<String>> OF_ELEMENT = new HashMap<>();
    private static final Map<String, Set<String>> REQUIRED = new HashMap<>();

    static {
        ELEMENTS.lines().map(line -> Arrays.asList(line.strip().split("\\s+"))).forEach(row -> {
            Set<String> own = new HashSet<>(COMMON);
            Set<String> required = new HashSet<>();
            row.subList(1, row.size()).forEach(attribute -> {
                String name = attribute.startsWith("!") ? attribute.substring(1) : attribute;
                own.add(name);
                if (!name.equals(attribute)) {
                    required.add(name);
                }
            });
            OF_ELEMENT.put(row.get(0), own);
            REQUIRED.put(row.get(0), required);
        });
    }

    private Vocabulary() {}

    private static Map<String, Grammar> grammars(Map<String, Grammar> rows, Map<String, Grammar> more) {
        Map<String, Grammar> grammars = new LinkedHashMap<>(more);
        rows.forEach((names, grammar) -> {
            for (String name : names.split(" ")) {
                grammars.put(name, grammar);
            }
        });
        return Map.copyOf(grammars);
    }

    static boolean has(String element) {
        return OF_ELEMENT.containsKey(element);
    }

    /** Whether an element may have an attribute, which is no property. */
    static boolean has(String element, String attribute) {
        return OF_ELEMENT.getOrDefault(element, Set.of()).contains(attribute);
    }

    /** Attributes without which an element draws nothing. */
    static Set<String> required(String element) {
        return REQUIRED.getOrDefault(element, Set.of());
    }

    static boolean isProperty(String name) {
        return PROPERTIES.containsKey(name);
    }

    /** What a property or an attribute may say. */
    static Grammar grammar(String name) {
        Grammar grammar = PROPERTIES.getOrDefault(name, ATTRIBUTES.get(name));
        if (grammar == null) {
            throw new IllegalArgumentException(name);
        }
        return grammar;
    }
}
