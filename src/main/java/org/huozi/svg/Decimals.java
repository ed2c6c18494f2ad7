package org.huozi.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Numbers as SVG writes them. */
final class Decimals {
    private static final int PLACES = 5;

    /** Beyond so many places of nothing a number is nothing, whatever follows. */
    private static final double LEAST = 1e-9;

    private Decimals() {}

    static String text(double number) {
        if (Math.abs(number) < LEAST) {
            return "0";
        }
        long whole = (long) number;
        if (whole == number) {
            return Long.toString(whole);
        }
        double size = Math.abs(number);
        int places = size < 1 ? PLACES + (int) Math.ceil(-Math.log10(size)) : PLACES;
        StringBuilder text = new StringBuilder();
        append(text, Math.round(number * Math.pow(10, places)), places, true);
        return text.toString();
    }

    /**
     * Writes a number of steps.
     *
     * @param places of decimals that a step has
     * @param whole whether a zero stands before the point
     */
    static void append(StringBuilder text, long steps, int places, boolean whole) {
        long size = Math.abs(steps);
        int point = places;
        while (point > 0 && size % 10 == 0) {
            size /= 10;
            point--;
        }
        String digits = Long.toString(size);
        text.append(steps < 0 ? "-" : "");
        if (point == 0) {
            text.append(digits);
            return;
        }
        int before = digits.length() - point;
        text.append(before > 0 ? digits.substring(0, before) : whole ? "0" : "").append('.');
        text.append("0".repeat(Math.max(0, -before))).append(digits, Math.max(0, before), digits.length());
    }

    static String text(List<Double> numbers) {
        return numbers.stream().map(Decimals::text).collect(Collectors.joining(" "));
    }

    /** Numbers with commas or spaces between them; none where something else stands there, or a number is too large. */
    static Optional<List<Double>> read(String written) {
        Scanning scan = new Scanning(written);
        List<Double> numbers = new ArrayList<>();
        scan.space();
        while (!scan.atEnd()) {
            double number = scan.number();
            if (Double.isNaN(number)) {
                return Optional.empty();
            }
            numbers.add(number);
            scan.comma();
        }
        return Optional.of(numbers);
    }
}
