package org.huozi.check.typography;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huozi.diag.DiagnosticsJson;

/** The report for machines, with every finding. Lengths are rounded to 1/10 000. */
public final class TypographyReportJson {
    private TypographyReportJson() {}

    public static String of(TypographyReport report) {
        return "{\n  \"formatVersion\": 1,\n"
                + "  \"pages\": " + report.pages() + ",\n"
                + "  \"lines\": " + report.lines() + ",\n"
                + "  \"fullLines\": " + report.fullLines() + ",\n"
                + "  \"prohibition\": " + tally(report.prohibition()) + ",\n"
                + "  \"flush\": " + tally(report.flush()) + ",\n"
                + "  \"within\": " + tally(report.within()) + ",\n"
                + "  \"even\": " + tally(report.even()) + ",\n"
                + "  \"pairs\": " + tally(report.pairs()) + ",\n"
                + "  \"lineEnds\": " + tally(report.lineEnds()) + ",\n"
                + "  \"lineStarts\": " + tally(report.lineStarts()) + ",\n"
                + "  \"paragraphStarts\": " + tally(report.paragraphStarts()) + ",\n"
                + "  \"hanLatin\": " + tally(report.hanLatin()) + ",\n"
                + "  \"grid\": " + tally(report.grid()) + ",\n"
                + "  \"facing\": " + tally(report.facing()) + ",\n"
                + "  \"hanLatinGap\": " + spread(report.hanLatinGap()) + ",\n"
                + "  \"stretch\": " + spread(report.stretch()) + ",\n"
                + "  \"tightLines\": " + report.tightLines() + ",\n"
                + "  \"classes\": "
                + array(report.classes().stream()
                        .map(TypographyReportJson::textClass)
                        .toList())
                + ",\n  \"findings\": "
                + array(report.findings().stream()
                        .map(TypographyReportJson::finding)
                        .toList())
                + "\n}\n";
    }

    private static String array(List<String> objects) {
        return objects.isEmpty() ? "[]" : objects.stream().collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    }

    private static String tally(Tally tally) {
        return "{\"kept\": " + tally.kept() + ", \"found\": " + tally.found() + "}";
    }

    private static String spread(Spread spread) {
        return "{\"least\": " + number(spread.least())
                + ", \"mean\": " + number(spread.mean())
                + ", \"median\": " + number(spread.median())
                + ", \"p95\": " + number(spread.p95())
                + ", \"most\": " + number(spread.most())
                + "}";
    }

    private static String textClass(TextClass of) {
        return "{\"size\": " + number(of.size())
                + ", \"pitch\": " + number(of.pitch())
                + ", \"measure\": " + number(of.measure())
                + ", \"lines\": " + of.lines()
                + ", \"flush\": " + tally(of.flush())
                + ", \"stretch\": " + spread(of.stretch())
                + ", \"tight\": " + of.tight()
                + "}";
    }

    private static String finding(Finding finding) {
        return "{\"kind\": " + DiagnosticsJson.string(finding.kind().name().toLowerCase(Locale.ROOT))
                + ", \"page\": " + finding.page()
                + ", \"amount\": " + number(finding.amount())
                + ", \"text\": " + DiagnosticsJson.string(finding.text())
                + "}";
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
