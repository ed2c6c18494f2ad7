package org.huozi.check.typography;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.huozi.diag.CellWidth;

/** The report for people: a table of the rules, a table of the sizes, and the worst lines. */
public final class TypographyReportText {
    private static final int LABEL = 52;
    private static final int LISTED = 8;
    private static final int LINE = 44;

    private TypographyReportText() {}

    public static String of(TypographyReport report) {
        StringBuilder text = new StringBuilder();
        text.append(format(
                "排版报告 typography report: %d 页 pages, %d 行 lines, 满行 filled lines %d%n%n",
                report.pages(), report.lines(), report.fullLines()));
        rule(text, "避头尾 line-start and line-end prohibition", report.prohibition());
        rule(text, "满行右齐 filled lines flush, ±0.2 pt", report.flush());
        rule(text, "排满的行 lines that could be filled", report.filled());
        rule(text, "不超行长 lines within the measure", report.within());
        rule(text, "不出版心 lines within the type area", report.inside());
        rule(text, "数字不拆行 numbers on one line", report.numbers());
        rule(text, "字距均匀 no Han gap over 1/8 em", report.even());
        rule(text, "行中无空洞 no hole in any line", report.whole());
        rule(text, "连用标点挤压 adjacent marks ≤ 1.5 em", report.pairs());
        rule(text, "行末标点半角 half-width marks at line end", report.lineEnds());
        rule(text, "行首开括号缩进 trimmed at line start", report.lineStarts());
        rule(text, "段首开括号缩进 trimmed at paragraph start", report.paragraphStarts());
        rule(text, "中西文间距 Han–Latin gaps ≥ 1/8 em", report.hanLatin());
        rule(text, "行在格上 lines on the baseline grid", report.grid());
        rule(text, "对页格齐 facing pages' grids meet", report.facing());
        for (Defect kind : List.of(
                Defect.CLIPPED,
                Defect.OVERPRINTED,
                Defect.LONELY_CHARACTER,
                Defect.WIDOW,
                Defect.ORPHAN,
                Defect.HEADING_AT_FOOT,
                Defect.RADICAL,
                Defect.UNREADABLE)) {
            text.append(padded(kind.chinese() + " " + kind.english(), LABEL))
                    .append(format("%6d%n", report.findings(kind).size()));
        }
        spreads(text, report);
        classes(text, report.classes());
        findings(text, report);
        return text.toString();
    }

    private static void rule(StringBuilder text, String label, RuleTally tally) {
        text.append(padded(label, LABEL))
                .append(format("%6d / %-6d %7.2f %%%n", tally.kept(), tally.found(), 100 * tally.share()));
    }

    private static void spreads(StringBuilder text, TypographyReport report) {
        Distribution gap = report.hanLatinGap();
        Distribution stretch = report.stretch();
        text.append(padded("中西文间距 Han–Latin gap, em", LABEL))
                .append(format("最小 %.3f  中位 %.3f  最大 %.3f%n", gap.least(), gap.median(), gap.most()))
                .append(padded("满行字距增量 stretch of filled lines, em", LABEL))
                .append(format("平均 %.4f  p95 %.4f  最大 %.4f%n", stretch.mean(), stretch.p95(), stretch.most()))
                .append(padded("挤紧的行 lines tighter than natural", LABEL))
                .append(format("%6d%n", report.tightLines()));
    }

    private static void classes(StringBuilder text, List<TextClass> classes) {
        text.append(format("%n  字号    行距    版心宽    字数   行数   满行   右齐%%    增量   p95em   最大em  紧行%n"));
        for (TextClass of : classes) {
            text.append(format(
                    "%6.2f  %6.2f  %8.2f  %6.1f  %5d  %5d  %6.2f  %6.4f  %6.4f  %6.4f  %4d%n",
                    of.size(),
                    of.pitch(),
                    of.measure(),
                    of.measure() / of.size(),
                    of.lines(),
                    of.flush().found(),
                    100 * of.flush().share(),
                    of.stretch().mean(),
                    of.stretch().p95(),
                    of.stretch().most(),
                    of.tight()));
        }
    }

    private static void findings(StringBuilder text, TypographyReport report) {
        for (Defect kind : Defect.values()) {
            List<Finding> worst = report.findings(kind).stream()
                    .sorted(Comparator.comparingDouble((Finding finding) -> -Math.abs(finding.amount())))
                    .toList();
            if (!worst.isEmpty()) {
                text.append(format("%n%s %s: %d%n", kind.chinese(), kind.english(), worst.size()));
                worst.stream().limit(LISTED).forEach(finding -> text.append(line(finding)));
                if (worst.size() > LISTED) {
                    text.append(format("  …… 另有 %d 处 more%n", worst.size() - LISTED));
                }
            }
        }
    }

    private static String line(Finding finding) {
        String amount = finding.kind().unit().isEmpty()
                ? ""
                : format("%8.3f %s", finding.amount(), finding.kind().unit());
        return format("  第 %3d 页%s  %s%n", finding.page(), amount, shortened(finding.text()));
    }

    private static String shortened(String text) {
        int[] characters = text.codePoints().toArray();
        if (characters.length <= LINE) {
            return text;
        }
        return new String(characters, 0, LINE / 2)
                + " …… "
                + new String(characters, characters.length - LINE / 2, LINE / 2);
    }

    private static String padded(String text, int cells) {
        return text + " ".repeat(Math.max(1, cells - CellWidth.of(text)));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
    }
}
