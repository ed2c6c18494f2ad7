package org.huozi.output.site;

import java.util.List;

/**
 * The terms of an index that begin alike.
 *
 * @param letter A to Z, or {@code #} for what has no place among them
 */
public record IndexLetter(String letter, List<IndexTerm> terms) {
    public IndexLetter {
        terms = List.copyOf(terms);
    }

    /** Of its place in a page, and of its page where it has one of its own. */
    public String getId() {
        return letter.equals("#") ? "others" : letter;
    }

    /** How many are named, each as often as it stands below a term. */
    int articles() {
        return terms.stream().mapToInt(term -> term.articles().size()).sum();
    }

    /** An author or a keyword, and where to find it. */
    public record IndexTerm(String term, List<ListedArticle> articles) {
        public IndexTerm {
            articles = List.copyOf(articles);
        }
    }
}
