package org.huozi.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Edition;
import org.huozi.output.site.Covers;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.pagination.Pagination;

/**
 * 存版: pages that stay set between the runs of one process. Whoever sees what was saved says what must be set anew; not
 * for several threads at once.
 */
public final class StandingType {
    private final Map<String, Forme> formes = new HashMap<>();
    private final Set<String> outdated = new HashSet<>();
    private final Map<byte[], Covers.Drawn> drawn = new WeakHashMap<>(); // arrays are equal only to themselves

    /**
     * The pages of an edition, as they were set.
     *
     * @param found what was wrong with them
     */
    private record Forme(PaginatedEdition pages, List<Diagnostic> found) {}

    /** These editions have changed. */
    public void outdate(Collection<String> editions) {
        outdated.addAll(editions);
    }

    /** Something that every page depends on has changed. */
    public void outdateAll() {
        outdated.addAll(formes.keySet());
    }

    /** Sets what has changed; the rest stands. */
    public Composing renewed() {
        return new Standing(false);
    }

    /** Sets only what never was: the text is new, its pages and their numbers are those of before. */
    public Composing asItStands() {
        return new Standing(true);
    }

    private final class Standing implements Composing {
        private final boolean outdatedWillDo;

        private Standing(boolean outdatedWillDo) {
            this.outdatedWillDo = outdatedWillDo;
        }

        @Override
        public Pagination pagination(Pagination anew) {
            return (edition, diagnostics) -> {
                Forme forme = formes.get(edition.id());
                if (forme == null || (outdated.contains(edition.id()) && !outdatedWillDo)) {
                    return set(edition, anew, diagnostics);
                }
                forme.found().forEach(diagnostics::add);
                PaginatedEdition pages = forme.pages();
                return Optional.of(new PaginatedEdition(edition, pages.pages(), pages.pdf()));
            };
        }

        @Override
        public boolean isProvisional() {
            return outdatedWillDo;
        }

        @Override
        public boolean isProofed() {
            return false;
        }

        @Override
        public Covers covers(Covers anew) {
            return (pdf, withCard) -> drawn.computeIfAbsent(pdf, unseen -> anew.draw(unseen, withCard));
        }
    }

    private Optional<PaginatedEdition> set(Edition edition, Pagination anew, Diagnostics diagnostics) {
        Diagnostics found = diagnostics.blank();
        Optional<PaginatedEdition> pages = anew.paginate(edition, found);
        found.all().forEach(diagnostics::add);
        pages.ifPresent(set -> {
            formes.put(edition.id(), new Forme(set, found.all()));
            outdated.remove(edition.id());
        });
        return pages;
    }
}
