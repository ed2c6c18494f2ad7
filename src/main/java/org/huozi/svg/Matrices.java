package org.huozi.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of transformations, as attributes have them and as CSS has them (CSS Transforms 1 §14). */
final class Matrices {
    private Matrices() {}

    /** The list as attributes have it; none where it is none. */
    static Optional<String> read(String written, Measures measures) {
        StringBuilder list = new StringBuilder();
        Scanning scan = new Scanning(written.strip());
        while (!scan.atEnd()) {
            String name = scan.word();
            scan.space();
            if (name.isEmpty() || !scan.take('(')) {
                return Optional.empty();
            }
            Optional<List<Double>> values = values(scan, measures);
            Optional<String> function = values.flatMap(numbers -> function(name, numbers));
            if (function.isEmpty()) {
                return Optional.empty();
            }
            list.append(list.length() == 0 ? "" : " ").append(function.get());
            scan.comma();
        }
        return Optional.of(list.toString());
    }

    private static Optional<List<Double>> values(Scanning scan, Measures measures) {
        List<Double> values = new ArrayList<>();
        scan.space();
        while (!scan.take(')')) {
            double number = scan.number();
            String unit = scan.word();
            double scale = unit.isEmpty() ? 1 : scale(unit, measures);
            if (scan.atEnd() || Double.isNaN(number * scale)) {
                return Optional.empty();
            }
            values.add(number * scale);
            scan.comma();
        }
        return Optional.of(values);
    }

    /** Of an angle in degrees, or of a length. */
    private static double scale(String unit, Measures measures) {
        return switch (unit) {
            case "deg" -> 1;
            case "rad" -> Math.toDegrees(1);
            case "turn" -> 360;
            case "grad" -> 0.9;
            default -> measures.length("1" + unit).orElse(Double.NaN);
        };
    }

    private static Optional<String> function(String name, List<Double> values) {
        int count = values.size();
        double first = count == 0 ? 0 : values.get(0);
        return switch (name) {
            case "matrix" -> written(name, values, count == 6);
            case "translate" -> written(name, values, count == 1 || count == 2);
            case "translateX" -> written("translate", List.of(first, 0.0), count == 1);
            case "translateY" -> written("translate", List.of(0.0, first), count == 1);
            case "scale" -> written(name, values, count == 1 || count == 2);
            case "scaleX" -> written("scale", List.of(first, 1.0), count == 1);
            case "scaleY" -> written("scale", List.of(1.0, first), count == 1);
            case "rotate" -> written(name, values, count == 1 || count == 3);
            case "skewX", "skewY" -> written(name, values, count == 1);
            default -> Optional.empty();
        };
    }

    private static Optional<String> written(String name, List<Double> values, boolean right) {
        return right ? Optional.of(name + "(" + Decimals.text(values) + ")") : Optional.empty();
    }
}
