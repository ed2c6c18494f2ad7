package org.huozi.check.typography;

import java.util.List;
import java.util.stream.DoubleStream;
import org.huozi.check.typography.SetParagraph.SetLine;

/** How evenly the filled lines are set. */
final class StretchRules {
    /** More than an eighth of an em between Han characters is seen as a hole. */
    static final double LOOSE = 0.125;

    private StretchRules() {}

    /** One value a line: the mean extra space between its Han characters, in em. */
    static DoubleStream stretches(List<SetLine> lines) {
        return lines.stream()
                .map(line -> LineSpacing.of(line.text()))
                .filter(LineSpacing::hasHan)
                .mapToDouble(LineSpacing::mean);
    }

    /** Loose lines. The amount is the widest gap. */
    static RuleResult loose(List<SetLine> lines) {
        return RuleResult.of(
                lines.size(),
                lines.stream()
                        .filter(line -> LineSpacing.of(line.text()).widest() > LOOSE)
                        .map(line -> Finding.of(
                                Defect.LOOSE_LINE,
                                line.text(),
                                LineSpacing.of(line.text()).widest())));
    }

    static int tight(List<SetLine> lines, double hanLatin) {
        return (int) lines.stream()
                .filter(line -> LineSpacing.isTight(line.text(), hanLatin))
                .count();
    }
}
