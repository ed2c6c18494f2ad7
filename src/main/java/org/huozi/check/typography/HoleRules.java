package org.huozi.check.typography;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huozi.check.typography.SetParagraph.SetLine;

/**
 * Holes that the rule of filled lines does not see: in cells, in last and unfilled lines, and beside Western words, where
 * the line before a long address is torn apart. CLREQ #line_adjustment lets those spaces grow to half an em, and no more.
 */
final class HoleRules {
    private static final double BESIDE_WESTERN = 0.515;
    private static final double BETWEEN_HAN = 0.13;

    /** Fewer borders of Han cannot be told from letters set wide on purpose. */
    private static final int LEAST = 3;

    private HoleRules() {}

    static RuleResult of(MeasuredPages measured) {
        Set<TextLine> filled = new HashSet<>();
        measured.fullLines().stream().map(SetLine::text).forEach(filled::add);
        List<TextLine> lines = Stream.concat(
                        measured.paragraphs().stream()
                                .flatMap(paragraph -> paragraph.lines().stream())
                                .map(SetLine::text),
                        measured.lines().stream().filter(line -> line.cell() != TaggedCells.NONE))
                .distinct()
                .toList();
        return RuleResult.of(lines.size(), lines.stream().flatMap(line -> hole(line, !filled.contains(line)).stream()));
    }

    private static Optional<Finding> hole(TextLine line, boolean alsoBetweenHan) {
        double western = besideWestern(line);
        double han = alsoBetweenHan ? betweenHan(line) : 0;
        double spread =
                Math.max(0, LineSpacing.of(line).mean()); // the rest of the line's room, given to all places alike
        return western > BESIDE_WESTERN + spread || han > BETWEEN_HAN
                ? Optional.of(Finding.of(Defect.HOLE, line, Math.max(western, han)))
                : Optional.empty();
    }

    private static double besideWestern(TextLine line) {
        return Neighbours.of(line).stream()
                .filter(Neighbours::isBesideWestern)
                .mapToDouble(Neighbours::gap)
                .max()
                .orElse(0);
    }

    /** The widest gap, unless all are wide: letters set so by the designer. */
    private static double betweenHan(TextLine line) {
        double[] gaps = Neighbours.of(line).stream()
                .filter(Neighbours::isHan)
                .mapToDouble(Neighbours::gap)
                .sorted()
                .toArray();
        boolean wide = gaps.length < LEAST || gaps[0] > BETWEEN_HAN;
        return wide ? 0 : gaps[gaps.length - 1];
    }
}
