package org.huozi.html;

import java.util.Optional;
import org.huozi.model.ArticleIdentifiers;
import org.huozi.model.Identifier;
import org.huozi.model.Words;

/**
 * What libraries file an article under.
 *
 * @param doi {@code 10.12345/…}
 * @param doiUrl its address
 * @param cstr 科技资源标识
 * @param cstrUrl its address
 * @param clc 中图分类号
 * @param documentCode 文献标志码
 * @param articleNumber 文章编号
 */
public record IdentifiersView(
        Optional<String> doi,
        Optional<String> doiUrl,
        Optional<String> cstr,
        Optional<String> cstrUrl,
        Optional<String> clc,
        Optional<String> documentCode,
        Optional<String> articleNumber) {

    public static IdentifiersView of(ArticleIdentifiers identifiers) {
        Optional<String> doi = identifiers.doi().map(Words::text).map(Identifier.DOI::bare);
        Optional<String> cstr = identifiers.cstr().map(Words::text).map(Identifier.CSTR::bare);
        return new IdentifiersView(
                doi,
                doi.map(Identifier.DOI::url),
                cstr,
                cstr.map(Identifier.CSTR::url),
                identifiers.classNumber().map(Words::text),
                identifiers.documentCode().map(Words::text),
                identifiers.articleNumber().map(Words::text));
    }
}
