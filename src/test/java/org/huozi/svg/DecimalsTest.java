package org.huozi.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-12, -12",
        "0.5, 0.5",
        "-0.05, -0.05",
        "1.23456789, 1.23457",
        "10.10, 10.1",
        "0.000012345678, 0.0000123457",
        "1e-12, 0",
        "9999999, 9999999",
        "0.3333333333, 0.333333",
        "100.000001, 100"
    })
    void numbersAreShortAndPlain(double number, String written) {
        assertThat(Decimals.text(number)).isEqualTo(written);
    }

    @Test
    void whatIsWrittenIsTheNumberToFivePlaces() {
        Random random = new Random(1);
        for (int trial = 0; trial < 20_000; trial++) {
            double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(14) - 6);
            String written = Decimals.text(number);
            assertThat(written).matches("-?[0-9]+(\\.[0-9]*[1-9])?");
            assertThat(Double.parseDouble(written))
                    .isCloseTo(number, within(Math.max(1e-9, Math.min(5.1e-6, Math.abs(number) * 1e-5))));
        }
    }
}
