package org.huozi.check.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.huozi.check.structure.NumberedText.Numbered;
import org.huozi.check.structure.NumberedText.Part;
import org.huozi.check.structure.NumberedText.Unnumbered;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Edition;

/**
 * Every level of headings has a form of its own, with its own mark behind the number (GB/T 9704-2012 §7.3.3). A heading
 * without such a number may begin another document, an appendix for instance, with levels of its own.
 */
final class HeadingLevels {
    private HeadingLevels() {}

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        misfits(article)
                .forEach((place, other) -> diagnostics.add(
                        Code.STR_002, place.span(), place.ordinal().written(), other.written()));
        NumberedText.of(article).parts().forEach(part -> {
            if (part instanceof Numbered numbered && numbered.place().isHeading()) {
                mark(numbered.place(), diagnostics);
            }
        });
    }

    private static void mark(NumberedPlace heading, Diagnostics diagnostics) {
        Ordinal ordinal = heading.ordinal();
        ordinal.rightMark()
                .ifPresent(mark -> diagnostics.add(Code.STR_003, heading.span(), ordinal.source(), ordinal.written()));
    }

    /** Headings whose number is not of the form that their level has, or levels above have; and that other number. */
    static Map<NumberedPlace, Ordinal> misfits(Article article) {
        Map<NumberedPlace, Ordinal> misfits = new LinkedHashMap<>();
        NavigableMap<Integer, Ordinal> levels = new TreeMap<>();
        for (Part part : NumberedText.of(article).parts()) {
            if (part instanceof Numbered numbered && numbered.place().isHeading()) {
                NumberedPlace place = numbered.place();
                if (place.ordinal().style().isOfLevels()) {
                    misfit(place, levels).ifPresent(other -> misfits.put(place, other));
                    levels.putIfAbsent(place.level(), place.ordinal());
                } else {
                    levels.tailMap(place.level()).clear();
                }
            } else if (part instanceof Unnumbered heading) {
                levels.tailMap(heading.level()).clear();
            }
        }
        return misfits;
    }

    private static Optional<Ordinal> misfit(NumberedPlace place, NavigableMap<Integer, Ordinal> levels) {
        NumberStyle style = place.ordinal().style();
        return Optional.ofNullable(levels.get(place.level()))
                .filter(same -> same.style() != style)
                .or(() -> levels.headMap(place.level()).values().stream()
                        .filter(above -> above.style().compareTo(style) >= 0)
                        .findFirst());
    }
}
