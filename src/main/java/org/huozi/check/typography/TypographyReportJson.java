package org.huozi.check.typography;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.huozi.json.Json;

/** Reports for machines, with every finding. Lengths are rounded to 1/10 000. */
public final class TypographyReportJson {
    private TypographyReportJson() {}

    public static String of(TypographyReport report) {
        return report(report).lines(1);
    }

    /**
     * Several in one object.
     *
     * @param reports by the names of their members
     */
    public static String of(Map<String, TypographyReport> reports) {
        Json all = Json.object();
        reports.forEach((name, report) -> all.with(name, report(report)));
        return all.lines(1);
    }

    private static Json report(TypographyReport report) {
        return Json.object()
                .with("formatVersion", 1)
                .with("pages", report.pages())
                .with("lines", report.lines())
                .with("fullLines", report.fullLines())
                .with("prohibition", tally(report.prohibition()))
                .with("flush", tally(report.flush()))
                .with("filled", tally(report.filled()))
                .with("within", tally(report.within()))
                .with("inside", tally(report.inside()))
                .with("numbers", tally(report.numbers()))
                .with("even", tally(report.even()))
                .with("whole", tally(report.whole()))
                .with("pairs", tally(report.pairs()))
                .with("lineEnds", tally(report.lineEnds()))
                .with("lineStarts", tally(report.lineStarts()))
                .with("paragraphStarts", tally(report.paragraphStarts()))
                .with("hanLatin", tally(report.hanLatin()))
                .with("grid", tally(report.grid()))
                .with("facing", tally(report.facing()))
                .with("hanLatinGap", spread(report.hanLatinGap()))
                .with("stretch", spread(report.stretch()))
                .with("tightLines", report.tightLines())
                .with(
                        "classes",
                        report.classes().stream()
                                .map(TypographyReportJson::textClass)
                                .toList())
                .with(
                        "findings",
                        report.findings().stream()
                                .map(TypographyReportJson::finding)
                                .toList());
    }

    private static Json tally(RuleTally tally) {
        return Json.object().with("kept", tally.kept()).with("found", tally.found());
    }

    private static Json spread(Distribution spread) {
        return Json.object()
                .with("least", number(spread.least()))
                .with("mean", number(spread.mean()))
                .with("median", number(spread.median()))
                .with("p95", number(spread.p95()))
                .with("most", number(spread.most()));
    }

    private static Json textClass(TextClass of) {
        return Json.object()
                .with("size", number(of.size()))
                .with("pitch", number(of.pitch()))
                .with("measure", number(of.measure()))
                .with("lines", of.lines())
                .with("flush", tally(of.flush()))
                .with("stretch", spread(of.stretch()))
                .with("tight", of.tight());
    }

    private static Json finding(Finding finding) {
        return Json.object()
                .with("kind", finding.kind().name().toLowerCase(Locale.ROOT))
                .with("page", finding.page())
                .with("amount", number(finding.amount()))
                .with("text", finding.text());
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
