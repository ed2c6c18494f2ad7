package org.huozi.pagination;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Reported;
import org.huozi.diag.Span;

/**
 * The page numbers that running text mentions, 见第 12 页. They are known only once the pages are set, and setting them
 * may move the pages: pages are set again with the numbers just found until these are true.
 */
final class PageReferences {
    /** The most rounds. Lines change only where a number grows a digit, so that all but contrived texts need fewer. */
    private static final int MOST_ROUNDS = 4;

    /** Stands for numbers that are not known yet; most have two digits. */
    private static final int GUESS = 10;

    private final Optional<PageMap> known;
    private final Map<Anchor, Integer> shown = new HashMap<>();

    private record Anchor(String slug, String name) {}

    private PageReferences(Optional<PageMap> known) {
        this.known = known;
    }

    /**
     * Sets pages until the numbers in their text are true.
     *
     * @param round sets the pages with the numbers known so far
     * @param edition where it is reported that the last round still moved them
     * @return what came of the last round
     */
    static Reported<Printing> settled(Function<PageReferences, Reported<Printing>> round, Span edition) {
        Optional<PageMap> known = Optional.empty();
        for (int rounds = 1; ; rounds++) {
            PageReferences references = new PageReferences(known);
            Reported<Printing> printing = round.apply(references);
            known = printing.value().map(Printing::pages);
            if (known.isEmpty() || references.areTrueOf(known.get())) {
                return printing;
            }
            if (rounds == MOST_ROUNDS) {
                Diagnostics found = new Diagnostics();
                printing.tell(found);
                found.add(Code.PDF_006, edition);
                return new Reported<>(printing.value(), found.all());
            }
        }
    }

    /** The number to print for an anchor. */
    OptionalInt folio(String slug, String anchor) {
        int folio = known.map(pages -> pages.folio(slug, anchor).orElse(GUESS)).orElse(GUESS);
        shown.put(new Anchor(slug, anchor), folio);
        return OptionalInt.of(folio);
    }

    private boolean areTrueOf(PageMap pages) {
        return shown.entrySet().stream()
                .allMatch(entry ->
                        pages.folio(entry.getKey().slug(), entry.getKey().name())
                                        .orElse(GUESS)
                                == entry.getValue());
    }
}
