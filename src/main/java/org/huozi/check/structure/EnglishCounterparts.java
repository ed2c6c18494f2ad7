package org.huozi.check.structure;

import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Article;
import org.huozi.model.Author;
import org.huozi.model.Edition;
import org.huozi.model.Keywords;

/** What is said twice is said of the same things: keywords one for one, affiliations one for one. */
final class EnglishCounterparts {
    private EnglishCounterparts() {}

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        Optional<Keywords> keywords = article.kind().keywords();
        Optional<Keywords> english = article.particulars().english().keywords();
        if (keywords.isPresent() && english.isPresent()) {
            compare(
                    Code.STR_022,
                    english.get().written().get(0).span(),
                    english.get().words().size(),
                    keywords.get().words().size(),
                    diagnostics);
        }
        article.kind().authors().stream()
                .filter(author -> !author.english().affiliations().isEmpty())
                .forEach(author -> affiliations(author, diagnostics));
    }

    private static void affiliations(Author author, Diagnostics diagnostics) {
        compare(
                Code.STR_023,
                author.english().affiliations().get(0).span(),
                author.english().affiliations().size(),
                author.affiliations().size(),
                diagnostics);
    }

    private static void compare(Code code, Span place, int english, int chinese, Diagnostics diagnostics) {
        if (english != chinese) {
            diagnostics.add(code, place, Integer.toString(english), Integer.toString(chinese));
        }
    }
}
