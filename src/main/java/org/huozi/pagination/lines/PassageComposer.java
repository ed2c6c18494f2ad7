package org.huozi.pagination.lines;

import java.util.List;
import java.util.Optional;
import org.huozi.typeset.Composer;
import org.huozi.typeset.HouseStyle;
import org.huozi.typeset.Line;

/** Composes passages and writes the result into their text nodes. */
final class PassageComposer {
    private final SortReader sorts;
    private final HouseStyle style;

    PassageComposer(EngineFonts fonts, HouseStyle style) {
        this.sorts = new SortReader(fonts);
        this.style = style;
    }

    /** Sets the passage and returns its lines; one that cannot be set is left to the engine. */
    List<Line> compose(Passage passage) {
        List<Sort> read = sorts.read(passage);
        Optional<List<Line>> lines =
                Composer.compose(read.stream().map(Sort::glyph).toList(), passage.measure(), passage.setting(), style);
        lines.ifPresent(set -> new LineWriter(passage, read, sorts).write(set));
        return lines.orElse(List.of());
    }
}
