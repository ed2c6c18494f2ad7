package org.huozi.output.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.huozi.html.ArticleView.PageRange;
import org.huozi.html.EditionView;
import org.huozi.html.EditionViews;
import org.huozi.html.Parts;
import org.huozi.output.Artifact;
import org.huozi.output.site.search.EditionPostings;
import org.huozi.pagination.PageMap;
import org.huozi.pagination.PaginatedEdition;

/**
 * The text of one edition, as all of its pages show it and as it is searched.
 *
 * @param pictures that it shows, paths below the edition's folder
 */
public record SiteText(EditionView view, List<String> pictures, EditionPostings postings) {
    public SiteText {
        pictures = List.copyOf(pictures);
    }

    static SiteText of(PaginatedEdition edition, Parts parts, Consumer<Artifact> sink) {
        SiteTarget target = new SiteTarget(edition.pages());
        EditionView view = new EditionViews(target, parts).of(edition.edition(), pages(edition.pages()));
        return new SiteText(view, List.copyOf(target.images()), EditionPostings.of(edition.edition(), sink));
    }

    /** From the slug of an article to its page numbers. */
    static Function<String, Optional<PageRange>> pages(PageMap map) {
        return slug -> map.article(slug).map(pages -> new PageRange(pages.firstFolio(), pages.lastFolio()));
    }
}
