package org.huozi.model;

import java.util.List;

/**
 * 著录信息: what a learned journal prints around an article besides its byline, and indexers ask for. Any kind may have
 * any of it.
 *
 * @param funding 基金项目, one by one
 */
public record Particulars(ArticleIdentifiers identifiers, EnglishMatter english, List<Words> funding, History history) {
    public static final Particulars NONE =
            new Particulars(ArticleIdentifiers.NONE, EnglishMatter.NONE, List.of(), History.NONE);

    public Particulars {
        funding = List.copyOf(funding);
    }

    Particulars withEnglish(EnglishMatter changed) {
        return new Particulars(identifiers, changed, funding, history);
    }
}
