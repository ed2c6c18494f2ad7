package org.huozi.pagination.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.typeset.Composer;
import org.huozi.typeset.HouseStyle;
import org.huozi.typeset.Line;
import org.huozi.typeset.Measure;
import org.huozi.typeset.Setting;

/** Composes passages and writes the result into their text nodes. */
final class PassageComposer {
    /** No base of a reading is longer, in dots. */
    private static final Measure ENDLESS = new Measure(1_000_000, 0);

    private final SortReader sorts;
    private final HouseStyle style;
    private final List<UnfilledLine> unfilled = new ArrayList<>();

    PassageComposer(EngineFonts fonts, HouseStyle style) {
        this.sorts = new SortReader(fonts);
        this.style = style;
    }

    /** Sets the passage and returns its lines; one that cannot be set is left to the engine. */
    List<Line> compose(Passage passage) {
        List<Sort> read = sorts.read(passage);
        Optional<List<Line>> lines =
                Composer.compose(read.stream().map(Sort::glyph).toList(), passage.measure(), passage.setting(), style);
        lines.ifPresent(set -> {
            new LineWriter(passage, read, sorts).write(set);
            if (!passage.segments()
                    .get(0)
                    .isInTable()) { // how wide columns are is nothing that its author could change
                unfilled.addAll(UnfilledLine.of(passage, read, set));
            }
        });
        return lines.orElse(List.of());
    }

    /** Of all passages so far. */
    Composition composition() {
        return new Composition(unfilled.stream().distinct().toList(), sorts.borrowed());
    }

    /** Gives text whose lines are the engine's what accompanies its characters: readings above, marks below. */
    void accompany(List<Segment> segments) {
        for (int i = 0; i < segments.size(); ) {
            Segment first = segments.get(i);
            int end = i + 1;
            while (end < segments.size() && first.sharesReading(segments.get(end))) {
                end++;
            }
            if (!first.reading().isEmpty()) {
                compose(new Passage(segments.subList(i, end), ENDLESS, Setting.RAGGED));
            } else if (!first.decorations().isEmpty()) {
                first.node().setData(TextCode.decorated(TextCode.plain(first.text()), first.decorations()));
            }
            i = end;
        }
    }
}
