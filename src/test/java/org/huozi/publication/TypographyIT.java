package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.huozi.check.typography.Finding;
import org.huozi.check.typography.RuleTally;
import org.huozi.check.typography.TypographyReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of setting, measured on the glyphs of the finished file. */
class TypographyIT {
    private static TypographyReport report;

    @BeforeAll
    static void measure() throws IOException {
        report = TypographyReport.of(Files.readAllBytes(PublishedEdition.pdf()));
    }

    @Test
    void everyRuleIsKeptOnEveryLine() {
        assertThat(report.fullLines()).isGreaterThan(700);
        assertThat(report.findings()).extracting(Finding::toString).isEmpty();
        for (RuleTally tally : new RuleTally[] {
            report.prohibition(),
            report.flush(),
            report.within(),
            report.even(),
            report.pairs(),
            report.lineEnds(),
            report.lineStarts(),
            report.paragraphStarts(),
            report.hanLatin()
        }) {
            assertThat(tally.kept()).isEqualTo(tally.found()).isPositive();
        }
    }

    @Test
    void gapsAndStretchStayWithinClreq() {
        assertThat(report.hanLatinGap().least()).isGreaterThanOrEqualTo(0.12);
        assertThat(report.hanLatinGap().most()).isLessThanOrEqualTo(0.51);
        assertThat(report.stretch().most()).isLessThanOrEqualTo(0.125);
    }
}
