package org.huozi.check.typography;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How well the Chinese text of a PDF is set. Measured from the positions of the glyphs in the file, so that the files of
 * any maker can be compared. Running headers, folios, contents and cover do not count.
 *
 * @param pages sheets of the file
 * @param lines lines of text and headings, cells and captions included
 * @param fullLines lines that justified setting fills: those of paragraphs but the last
 * @param classes the running text by size and measure
 * @param prohibition lines that keep 避头尾
 * @param filled lines that justified setting fills, without those that had no room for the next word
 * @param flush filled lines that end within 0.2 pt of the right edge
 * @param within lines of paragraphs, the last ones included, that do not overstep the right edge by more than 0.2 pt
 * @param inside lines of the pages, headings and cells among them, that stay in the type area
 * @param numbers numbers that stand on one line
 * @param pairs adjacent full-width marks that take at most 1.5 em
 * @param lineEnds full-width marks at the end of filled lines that take half an em
 * @param lineStarts full-width opening marks at the start of a paragraph's later lines that take half an em
 * @param paragraphStarts those that begin a paragraph
 * @param hanLatin borders of Han and Western text with a gap of at least an eighth of an em
 * @param hanLatinGap width of those gaps in em
 * @param stretch mean extra space between the Han characters of each filled line, in em
 * @param even filled lines without a gap of more than an eighth of an em between Han characters
 * @param whole lines, cells included, without a hole: no gap of more than an eighth of an em between Han characters, nor
 *     of more than half an em beside Western words
 * @param tightLines filled lines with less than natural space at a mark or a Han–Latin border
 * @param grid lines of running text on the baseline grid of their page
 * @param facing facing pages whose grids meet
 * @param findings every place where a rule is broken, kind by kind, in the order of the pages
 */
public record TypographyReport(
        int pages,
        int lines,
        int fullLines,
        List<TextClass> classes,
        RuleTally prohibition,
        RuleTally filled,
        RuleTally flush,
        RuleTally within,
        RuleTally inside,
        RuleTally numbers,
        RuleTally pairs,
        RuleTally lineEnds,
        RuleTally lineStarts,
        RuleTally paragraphStarts,
        RuleTally hanLatin,
        Distribution hanLatinGap,
        Distribution stretch,
        RuleTally even,
        RuleTally whole,
        int tightLines,
        RuleTally grid,
        RuleTally facing,
        List<Finding> findings) {
    /** Natural Han–Latin gap in em where the document does not show its own. */
    private static final double QUARTER = 0.25;

    public TypographyReport {
        classes = List.copyOf(classes);
        findings = List.copyOf(findings);
    }

    /**
     * Measures a finished PDF.
     *
     * @throws IOException if it is none, or is damaged
     */
    public static TypographyReport of(byte[] pdf) throws IOException {
        return of(MeasuredPages.of(pdf));
    }

    private static TypographyReport of(MeasuredPages measured) {
        LineEdgeRules edges = new LineEdgeRules(measured);
        RuleResult prohibition = edges.prohibition();
        RuleResult flush = edges.flush();
        RuleResult filled = edges.filled();
        RuleResult within = edges.within();
        RuleResult inside = TypeArea.of(measured).inside(measured.lines());
        RuleResult numbers = SplitNumbers.of(measured);
        RuleResult lineEnds = edges.lineEnds();
        RuleResult lineStarts = edges.lineStarts();
        RuleResult paragraphStarts = edges.paragraphStarts();
        SpacingRules spacing = new SpacingRules(measured.lines());
        RuleResult pairs = spacing.pairs();
        RuleResult hanLatin = spacing.hanLatin();
        RuleResult loose = StretchRules.loose(measured.fullLines());
        RuleResult whole = HoleRules.of(measured);
        List<List<BaselineGrid>> grids = BaselineGrid.ofPages(measured);
        double natural = naturalGap(measured);
        List<Finding> findings = new ArrayList<>();
        List.of(prohibition, filled, flush, within, inside, numbers)
                .forEach(result -> findings.addAll(result.findings()));
        findings.addAll(measured.clipped());
        findings.addAll(Overprint.findings(measured.everyLine()));
        findings.addAll(Overprint.findings(measured.turned()));
        List.of(pairs, lineEnds, lineStarts, paragraphStarts, hanLatin, loose, whole)
                .forEach(result -> findings.addAll(result.findings()));
        findings.addAll(new PageRules(measured).findings());
        findings.addAll(CharacterRules.findings(measured.everyLine()));
        return new TypographyReport(
                measured.pages().size(),
                measured.lines().size(),
                measured.fullLines().size(),
                TextClass.of(measured.paragraphs(), natural),
                prohibition.tally(),
                filled.tally(),
                flush.tally(),
                within.tally(),
                inside.tally(),
                numbers.tally(),
                pairs.tally(),
                lineEnds.tally(),
                lineStarts.tally(),
                paragraphStarts.tally(),
                hanLatin.tally(),
                Distribution.of(spacing.hanLatinGaps()),
                Distribution.of(StretchRules.stretches(measured.fullLines())),
                loose.tally(),
                whole.tally(),
                StretchRules.tight(measured.fullLines(), natural),
                BaselineGrid.lines(grids),
                BaselineGrid.facing(grids),
                findings);
    }

    /** Last lines of paragraphs are neither stretched nor tightened: they show what is natural. */
    private static double naturalGap(MeasuredPages measured) {
        SpacingRules lastLines = new SpacingRules(measured.paragraphs().stream()
                .map(paragraph -> paragraph.last().text())
                .toList());
        double median = Distribution.of(lastLines.hanLatinGaps()).median();
        return median > 0 ? median : QUARTER;
    }

    public List<Finding> findings(Defect kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
