package org.huozi.transform;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huozi.diag.Suggestion;
import org.huozi.model.Article;
import org.huozi.model.Edition;

/** The articles of an edition under the names that links call them by. */
final class ManuscriptNames {
    private static final String UP = "../";

    private final Edition edition;

    ManuscriptNames(Edition edition) {
        this.edition = edition;
    }

    /** As {@code edition.yaml} lists it. */
    String of(Article article) {
        String file = article.manuscript().file();
        return file.startsWith(edition.folder())
                ? file.substring(edition.folder().length())
                : file;
    }

    /**
     * The article that a link means by a file's name, its case aside, or by a slug.
     *
     * @param here whose link it is; the name may start from its folder
     */
    Optional<Article> article(String name, Article here) {
        String plain = name.strip().replaceFirst("^(?:\\./)+", "");
        String slug = plain.replaceFirst("(?i)\\.(?:html|md)$", "");
        String folder = of(here).replaceFirst("[^/]*$", "");
        Stream<Predicate<Article>> rules = Stream.of(
                article -> of(article).equals(folder + plain),
                article -> of(article).equals(plain),
                article -> (UP + edition.id() + "/" + of(article)).equals(plain),
                article -> article.manuscript().file().equals(plain),
                article -> of(article).equalsIgnoreCase(slug + ".md"),
                article -> article.slug().equals(slug));
        return rules.flatMap(rule -> edition.articles().stream().filter(rule)).findFirst();
    }

    /** Whether it is the name of a file in another edition's folder. */
    static boolean isElsewhere(String name) {
        return name.startsWith(UP);
    }

    /** The page of a manuscript in another edition's folder, below the site's address. */
    static String page(String name) {
        return name.replaceFirst("^(?:\\.\\./)+(?:editions/)?", "")
                .replaceFirst("/[0-9]+-", "/")
                .replaceFirst("(?i)\\.(?:html|md)$", ".html");
    }

    /** The name nearest to a mistyped one. */
    String nearest(String name) {
        List<String> names = edition.articles().stream().map(this::of).toList();
        return Suggestion.closest(name, names).orElse(name);
    }
}
