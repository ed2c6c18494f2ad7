package org.huozi.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.huozi.diag.Reported;
import org.huozi.model.Edition;
import org.huozi.output.Covers;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.pagination.Pagination;

/**
 * 存版: pages that stay set between the runs of one process. Whoever sees what was saved says what must be set anew; not
 * for several threads at once.
 */
public final class StandingType {
    private final Map<String, Reported<PaginatedEdition>> standing = new HashMap<>();
    private final Set<String> outdated = new HashSet<>();
    private final Map<byte[], Covers.Drawn> drawn = new WeakHashMap<>(); // arrays are equal only to themselves

    /** These editions have changed. */
    public void outdate(Collection<String> editions) {
        outdated.addAll(editions);
    }

    /** Something that every page depends on has changed. */
    public void outdateAll() {
        outdated.addAll(standing.keySet());
    }

    /** Sets the editions that have changed and takes over the others. */
    public PageReuse reusingUnchanged() {
        return reuse(false);
    }

    /**
     * Takes over the pages of all editions that have any, also where the text has changed. Only new editions are set.
     */
    public PageReuse reusingAll() {
        return reuse(true);
    }

    private PageReuse reuse(boolean acceptsOutdated) {
        return new PageReuse(
                anew -> edition -> paginate(edition, anew, acceptsOutdated),
                anew -> (pdf, withCard) -> drawn.computeIfAbsent(pdf, unseen -> anew.draw(unseen, withCard)));
    }

    private Reported<PaginatedEdition> paginate(Edition edition, Pagination anew, boolean acceptsOutdated) {
        Optional<Reported<PaginatedEdition>> before = Optional.ofNullable(standing.get(edition.id()))
                .filter(pages -> acceptsOutdated || !outdated.contains(edition.id()));
        if (before.isPresent()) {
            Reported<PaginatedEdition> pages = before.get();
            return new Reported<>(pages.value().map(set -> set.withText(edition)), pages.findings());
        }
        Reported<PaginatedEdition> pages = anew.paginate(edition);
        if (pages.value().isPresent()) {
            standing.put(edition.id(), pages);
            outdated.remove(edition.id());
        }
        return pages;
    }
}
