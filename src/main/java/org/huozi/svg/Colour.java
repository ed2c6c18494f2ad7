package org.huozi.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A colour of CSS (CSS Color 4), as SVG 1.1 writes it.
 *
 * @param name of the colour, or {@code #rrggbb}
 * @param opacity 0 to 1
 */
record Colour(String name, double opacity) {
    private static final int FULL = 255;
    private static final double PERCENT = 100;

    private static final Set<String> NAMES = Set.of("""
            aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood
            cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray
            darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen
            darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue
            firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray grey green greenyellow honeydew
            hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan
            lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
            lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue
            mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred
            midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid
            palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple red
            rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray
            slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow
            yellowgreen""".split("\\s+"));

    static Optional<Colour> read(String written) {
        String value = written.strip().toLowerCase(Locale.ROOT);
        if (NAMES.contains(value)) {
            return Optional.of(new Colour(value, 1));
        }
        if (value.equals("rebeccapurple")) { // younger than SVG 1.1
            return Optional.of(new Colour("#663399", 1));
        }
        if (value.equals("transparent")) {
            return Optional.of(new Colour("#000000", 0));
        }
        if (value.startsWith("#")) {
            return hexadecimal(value.substring(1));
        }
        int bracket = value.indexOf('(');
        if (bracket < 0 || !value.endsWith(")")) {
            return Optional.empty();
        }
        String function = value.substring(0, bracket);
        List<String> arguments = arguments(value.substring(bracket + 1, value.length() - 1));
        if (arguments.size() < 3 || arguments.size() > 4) {
            return Optional.empty();
        }
        return switch (function) {
            case "rgb", "rgba" -> red(arguments);
            case "hsl", "hsla" -> hue(arguments);
            default -> Optional.empty();
        };
    }

    private static List<String> arguments(String list) {
        List<String> arguments = new ArrayList<>();
        for (String argument : list.strip().split("[\\s,/]+", 6)) {
            arguments.add(argument);
        }
        return arguments;
    }

    private static Optional<Colour> hexadecimal(String digits) {
        if (!digits.matches("[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8}")) {
            return Optional.empty();
        }
        String twice = digits.length() > 4 ? digits : digits.replaceAll(".", "$0$0");
        double opacity = twice.length() == 8 ? Integer.parseInt(twice.substring(6), 16) / (double) FULL : 1;
        return Optional.of(new Colour("#" + twice.substring(0, 6), opacity));
    }

    private static Optional<Colour> red(List<String> arguments) {
        double[] levels = new double[3];
        for (int i = 0; i < 3; i++) {
            levels[i] = part(arguments.get(i), FULL);
        }
        return of(levels[0], levels[1], levels[2], arguments);
    }

    private static Optional<Colour> hue(List<String> arguments) {
        double hue = part(arguments.get(0).replace("deg", ""), 360);
        double saturation = Math.min(1, Math.max(0, part(arguments.get(1), 1)));
        double lightness = Math.min(1, Math.max(0, part(arguments.get(2), 1)));
        if (Double.isNaN(hue + saturation + lightness)) {
            return Optional.empty();
        }
        double[] levels = new double[3];
        int[] offsets = {0, 8, 4};
        for (int i = 0; i < 3; i++) {
            double k = (((offsets[i] + hue / 30) % 12) + 12) % 12;
            double a = saturation * Math.min(lightness, 1 - lightness);
            levels[i] = FULL * (lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1)));
        }
        return of(levels[0], levels[1], levels[2], arguments);
    }

    private static Optional<Colour> of(double red, double green, double blue, List<String> arguments) {
        double opacity = arguments.size() == 4 ? part(arguments.get(3), 1) : 1;
        if (Double.isNaN(red + green + blue + opacity)) {
            return Optional.empty();
        }
        String name = String.format(Locale.ROOT, "#%02x%02x%02x", level(red), level(green), level(blue));
        return Optional.of(new Colour(name, Math.max(0, Math.min(1, opacity))));
    }

    private static int level(double value) {
        return (int) Math.max(0, Math.min(FULL, Math.round(value)));
    }

    /** A number, or a percentage of the whole; not a number where it is none. */
    private static double part(String written, double whole) {
        boolean percent = written.endsWith("%");
        Scanning scan = new Scanning(percent ? written.substring(0, written.length() - 1) : written);
        double number = scan.number();
        return scan.atEnd() ? (percent ? number * whole / PERCENT : number) : Double.NaN;
    }
}
