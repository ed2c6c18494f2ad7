package org.huozi.html;

import java.util.List;
import java.util.Optional;
import org.huozi.han.ChineseText;

/**
 * A list of sources.
 *
 * @param numbered whether its entries have numbers, by which they are cited
 * @param labelWidth of the widest number with its brackets, in halves of an em, as Chinese faces draw them
 */
public record BibliographyView(List<SourceEntryView> entries, boolean numbered, int labelWidth) {
    public BibliographyView {
        entries = List.copyOf(entries);
    }

    static BibliographyView of(List<SourceEntryView> entries) {
        int widest = entries.stream()
                .flatMap(entry -> entry.label().stream())
                .mapToInt(BibliographyView::width)
                .max()
                .orElse(0);
        return new BibliographyView(entries, widest > 0, widest);
    }

    private static int width(String label) {
        return label.codePoints()
                .map(character -> ChineseText.isChinese(character) || character >= '①' ? 2 : 1)
                .sum();
    }

    /**
     * One of its entries.
     *
     * @param label the number as its author typed it, [1]
     * @param text all else
     * @param citationIds of the places that mention it, to lead back; none on paper
     */
    public record SourceEntryView(String id, Optional<String> label, Markup text, List<String> citationIds) {
        public SourceEntryView {
            citationIds = List.copyOf(citationIds);
        }
    }
}
