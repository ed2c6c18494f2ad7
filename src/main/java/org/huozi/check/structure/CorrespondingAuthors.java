package org.huozi.check.structure;

import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Edition;

/** Readers write to a 通信作者. */
final class CorrespondingAuthors {
    private CorrespondingAuthors() {}

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        article.kind().authors().stream()
                .filter(author ->
                        author.note().corresponding() && author.note().email().isEmpty())
                .forEach(author -> diagnostics.add(
                        Code.STR_024, author.name().span(), author.name().text()));
    }
}
