package org.huozi.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.huozi.diag.Reported;
import org.huozi.model.Edition;
import org.huozi.output.Cover;
import org.huozi.output.Covers;
import org.huozi.output.site.CoverView;
import org.huozi.output.site.SiteEdition;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.pagination.Pagination;

/**
 * The pages and covers that editions had when they were last published, for a run that is to show their new text before
 * new pages are set. An edition that never was published is set.
 */
public final class StandingPages {
    private final Path out;
    private final StandingType standing;

    /** From the PDFs that were taken over to their editions; arrays are equal only to themselves. */
    private final Map<byte[], SiteEdition> taken = Collections.synchronizedMap(new WeakHashMap<>());

    private StandingPages(Path out) {
        this.out = out;
        this.standing = new StandingType(out);
    }

    /**
     * Takes over all pages that a publication has.
     *
     * @param out its folder
     */
    public static PageReuse in(Path out) {
        StandingPages pages = new StandingPages(out.toAbsolutePath().normalize());
        return new PageReuse(
                anew -> edition -> pages.paginate(edition, anew),
                anew -> (pdf, withCard) -> pages.cover(pdf, withCard).orElseGet(() -> anew.draw(pdf, withCard)));
    }

    private Reported<PaginatedEdition> paginate(Edition edition, Pagination anew) {
        return standing.last(edition.id())
                .flatMap(last -> pages(edition, last))
                .orElseGet(() -> anew.paginate(edition));
    }

    private Optional<Reported<PaginatedEdition>> pages(Edition edition, StandingEdition last) {
        return read(last.head().finished().pdf()).map(pdf -> {
            if (!last.head().finished().keptBack()) {
                taken.put(pdf, last.site());
            }
            return new Reported<>(
                    Optional.of(
                            new PaginatedEdition(edition, last.head().finished().pages(), pdf)),
                    last.head().set());
        });
    }

    private Optional<Covers.Drawn> cover(byte[] pdf, boolean withCard) {
        return Optional.ofNullable(taken.get(pdf)).flatMap(edition -> {
            String folder = "site/" + edition.view().edition().id() + "/";
            Optional<Cover> cover = picture(folder, edition.view().cover());
            Optional<Cover> card = edition.card().flatMap(view -> picture(folder, view));
            return cover.filter(drawn -> card.isPresent() == withCard).map(drawn -> new Covers.Drawn(drawn, card));
        });
    }

    private Optional<Cover> picture(String folder, CoverView view) {
        String extension = view.url().substring(view.url().lastIndexOf('.') + 1);
        return read(folder + view.url()).map(content -> new Cover(content, extension, view.width(), view.height()));
    }

    private Optional<byte[]> read(String path) {
        try {
            return Optional.of(Files.readAllBytes(out.resolve(path)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
