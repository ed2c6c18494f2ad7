package org.huozi.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths that follow the page, in pt. */
class PageUnitsTest {
    private static final double MILLIMETRE = 72 / 25.4;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size: A4; margin: 0 | 210 | 297",
                "size: a5 landscape; margin: 0 | 210 | 148",
                "margin: 0; size: 185mm 260mm | 185 | 260",
                "size: 18.5cm 26cm; margin: 0 | 185 | 260",
                "size: B5 portrait; margin: 0 | 176 | 250",
                "margin: 0 | 210 | 297",
            })
    void theSheet(String rule, double width, double height) {
        PageUnits units = PageUnits.of("/* @page { size: A3 } */ @page { " + rule + " } @page :left { margin: 9mm }");
        assertThat(units.sheetWidth()).isCloseTo(width * MILLIMETRE, within(0.01));
        assertThat(units.sheetHeight()).isCloseTo(height * MILLIMETRE, within(0.01));
        assertThat(units.areaWidth()).isCloseTo(width * MILLIMETRE, within(0.01));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10mm | 190 | 277",
                "10mm 20mm | 170 | 277",
                "10mm 20mm 30mm | 170 | 257",
                "10mm 20mm 30mm 40mm | 150 | 257",
            })
    void theTypeArea(String margin, double width, double height) {
        PageUnits units = PageUnits.of("@page { size: A4; margin: " + margin + " }");
        assertThat(units.areaWidth()).isCloseTo(width * MILLIMETRE, within(0.01));
        assertThat(units.areaHeight()).isCloseTo(height * MILLIMETRE, within(0.01));
    }

    @Test
    void lengthsBecomePoints() {
        String page = "@page { size: 200pt 400pt; margin: 10pt 20pt }";
        assertThat(PageUnits.resolved(page + ".a { width: 50vw; margin: -25ph 1.5pw 0 .5vh; height: 10pmin }"))
                .isEqualTo(page + ".a { width: 80.000pt; margin: -100.000pt 3.000pt 0 1.900pt; height: 20.000pt }");
    }

    @Test
    void whatOnlyLooksLikeOneStays() {
        String css = "@page { size: A4 } .h1vw, #a5ph { content: '3vwx'; width: 10pt }";
        assertThat(PageUnits.resolved(css)).isEqualTo(css);
    }
}
