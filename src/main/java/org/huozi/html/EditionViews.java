package org.huozi.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huozi.model.Edition;

/** Turns editions into what templates see of them. */
public final class EditionViews {
    private final Target target;
    private final Parts parts;

    /**
     * Views of what is going to {@code target}.
     */
    public EditionViews(Target target, Parts parts) {
        this.target = target;
        this.parts = parts;
    }

    /** The view of an edition whose pages are not set yet. */
    public EditionView of(Edition edition) {
        return of(edition, slug -> Optional.empty());
    }

    /**
     * The view of an edition with its page numbers.
     *
     * @param pages from the slug of an article to its page numbers
     */
    public EditionView of(Edition edition, Function<String, Optional<ArticleView.PageRange>> pages) {
        List<ArticleView> articles = edition.articles().stream()
                .map(article -> new ArticleViews(target, parts).of(article, pages.apply(article.slug())))
                .toList();
        return view(edition, articles);
    }

    /** What is said of an edition as a whole, without its articles. */
    public static EditionView withoutArticles(Edition edition) {
        return view(edition, List.of());
    }

    private static EditionView view(Edition edition, List<ArticleView> articles) {
        return new EditionView(
                edition.id(),
                edition.year(),
                edition.number(),
                edition.total(),
                edition.date().month().getYear(),
                edition.date().month().getMonthValue(),
                edition.date().day(),
                iso(edition),
                edition.startPage(),
                edition.lastOfYear(),
                edition.draft(),
                articles);
    }

    private static String iso(Edition edition) {
        return edition.date().day().isPresent()
                ? edition.date().month().atDay(edition.date().day().getAsInt()).toString()
                : edition.date().month().toString();
    }
}
