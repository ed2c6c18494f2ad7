package org.huozi.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
        BigDecimal decimal = BigDecimal.valueOf(number)
                .setScale(places, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return decimal.toPlainString();
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
