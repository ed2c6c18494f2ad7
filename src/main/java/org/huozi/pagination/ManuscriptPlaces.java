package org.huozi.pagination;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huozi.diag.Span;
import org.huozi.han.Space;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.Inline;
import org.huozi.model.PlainText;
import org.huozi.model.Walk;
import org.huozi.pagination.lines.DocumentComposer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Where in a manuscript something stands that the document of the pages has, found by its words. */
final class ManuscriptPlaces {
    private ManuscriptPlaces() {}

    /** The place of what an element shows; that of its article or edition if no manuscript has the words. */
    static Span of(Element element, Edition edition) {
        return article(element, edition)
                .map(article -> inline(element, article)
                        .map(Inline::span)
                        .orElseGet(() -> article.manuscript().words().span(0, 0)))
                .orElse(edition.span());
    }

    private static Optional<Article> article(Element element, Edition edition) {
        for (Node node = element; node instanceof Element above; node = node.getParentNode()) {
            String id = above.getAttribute("id");
            Optional<Article> article = edition.articles().stream()
                    .filter(known -> known.slug().equals(id))
                    .findFirst();
            if (article.isPresent()) {
                return article;
            }
        }
        return Optional.empty();
    }

    private static Optional<Inline> inline(Element element, Article article) {
        String text = firstText(element);
        Predicate<Inline> meant = inline -> switch (element.getTagName()) {
            case "img" -> inline instanceof Inline.Image image && image.path().equals(element.getAttribute("src"));
            case "rt" ->
                inline instanceof Inline.Ruby ruby
                        && Space.removed(ruby.annotation()).equals(text);
            default -> Space.removed(PlainText.of(List.of(inline))).contains(text);
        };
        return Walk.inlines(article).filter(meant).findFirst();
    }

    private static String firstText(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                String words = Space.removed(DocumentComposer.readable(text.getData()));
                if (!words.isBlank()) {
                    return words.strip();
                }
            }
        }
        return "";
    }
}
