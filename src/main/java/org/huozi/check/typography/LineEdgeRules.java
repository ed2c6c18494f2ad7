package org.huozi.check.typography;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huozi.check.typography.SetParagraph.SetLine;

/** What may stand at the edges of lines, and where: 避头尾, flush lines, half-width marks (GB/T 15834 5.1.10). */
final class LineEdgeRules {
    /** An edge within so many points is on the measure: well below what the eye sees. */
    static final double FLUSH = 0.2;

    /** A mark is half or full width within so many em. */
    private static final double NEAR = 0.1;

    private final MeasuredPages measured;

    LineEdgeRules(MeasuredPages measured) {
        this.measured = measured;
    }

    /** 避头尾, in every line of the pages. */
    RuleResult prohibition() {
        Set<TextLine> continued = measured.continuedLines();
        List<TextLine> lines = measured.lines();
        return RuleResult.of(
                lines.size(),
                lines.stream()
                        .flatMap(line -> Stream.concat(
                                startsWrong(line, continued)
                                        ? Stream.of(Finding.of(Defect.FORBIDDEN_AT_START, line))
                                        : Stream.empty(),
                                line.last().kind().isForbiddenAtEnd()
                                        ? Stream.of(Finding.of(Defect.FORBIDDEN_AT_END, line))
                                        : Stream.empty())));
    }

    private static boolean startsWrong(TextLine line, Set<TextLine> continued) {
        CharacterKind kind = line.first().kind();
        return kind.isForbiddenAtStart() && (!kind.mayBeginParagraph() || continued.contains(line));
    }

    static boolean isFlush(SetLine line) {
        return Math.abs(line.shortfall()) <= FLUSH;
    }

    RuleResult flush() {
        List<SetLine> unfilled = unfilledLines();
        List<SetLine> lines = measured.fullLines().stream()
                .filter(line -> !unfilled.contains(line))
                .toList();
        return RuleResult.of(
                lines.size(),
                lines.stream()
                        .filter(line -> !isFlush(line))
                        .map(line -> Finding.of(Defect.NOT_FLUSH, line.text(), line.shortfall())));
    }

    /** Lines that had no room for the next word and were not stretched instead: the composer's own choice, told of. */
    RuleResult filled() {
        return RuleResult.of(
                measured.fullLines().size(),
                unfilledLines().stream()
                        .map(line -> Finding.of(
                                Defect.UNFILLED,
                                line.text(),
                                line.shortfall() / line.text().size())));
    }

    private List<SetLine> unfilledLines() {
        return measured.paragraphs().stream()
                .flatMap(paragraph -> paragraph.unfilledLines().stream())
                .toList();
    }

    /** Lines of paragraphs, the last ones included, that stay within the measure. */
    RuleResult within() {
        List<SetLine> lines = measured.paragraphs().stream()
                .filter(paragraph -> paragraph.lines().size() > 1)
                .flatMap(paragraph -> paragraph.lines().stream())
                .toList();
        return RuleResult.of(
                lines.size(),
                lines.stream()
                        .filter(line -> overstep(line) > FLUSH)
                        .map(line -> Finding.of(Defect.BEYOND_MEASURE, line.text(), overstep(line))));
    }

    private static double overstep(SetLine line) {
        return line.text().bodyEnd() - line.measure().right();
    }

    /** Full-width marks at the end of filled lines: half an em, or hanging. */
    RuleResult lineEnds() {
        List<SetLine> unfilled = unfilledLines();
        List<SetLine> lines = measured.fullLines().stream()
                .filter(line -> !unfilled.contains(line))
                .filter(line -> line.text().last().isFullWidthMark())
                .filter(line -> line.text().last().kind() != CharacterKind.OPENING)
                .toList();
        return RuleResult.of(
                lines.size(),
                lines.stream()
                        .filter(line -> line.right()
                                > line.text().last().end() - NEAR * line.text().size())
                        .map(line -> Finding.of(Defect.FULL_WIDTH_AT_END, line.text())));
    }

    /** Full-width opening marks at the start of a paragraph's later lines: their space is gone. */
    RuleResult lineStarts() {
        return trimmed(measured.paragraphs().stream()
                .flatMap(paragraph -> paragraph.lines().stream().skip(1)));
    }

    /** Opening marks that begin a paragraph of several lines; houses differ on whether to trim these. */
    RuleResult paragraphStarts() {
        return trimmed(measured.paragraphs().stream()
                .filter(paragraph -> paragraph.lines().size() > 1)
                .map(SetParagraph::first));
    }

    private static RuleResult trimmed(Stream<SetLine> starts) {
        List<SetLine> lines =
                starts.filter(line -> line.text().beginsWithOpening()).toList();
        return RuleResult.of(
                lines.size(),
                lines.stream()
                        .filter(line -> !isTrimmed(line))
                        .map(line -> Finding.of(Defect.FULL_WIDTH_AT_START, line.text())));
    }

    /** The body stands at the edge or a whole number of em from it; of an untrimmed mark, the space does. */
    private static boolean isTrimmed(SetLine line) {
        double bodies =
                (line.text().first().x() - line.measure().left()) / line.text().size() + 0.5;
        return Math.abs(bodies - Math.rint(bodies)) <= NEAR;
    }
}
