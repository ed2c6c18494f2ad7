package org.huozi.check.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.Keywords;
import org.huozi.model.Kind;
import org.huozi.model.Paragraph;
import org.huozi.model.PlainText;

/** Title, abstract and keywords of a paper (GB/T 7713.2-2022; CY/T 173-2019). */
final class PaperLengths {
    private static final int LONGEST_TITLE = 25;
    /** “一般不超过”: titles of a few more are usual in journals. */
    private static final int LONG_TITLE = 32;

    /** A Western word or number counts as one, marks and spaces do not. */
    private static final Pattern COUNTED = Pattern.compile("[A-Za-z0-9.%-]+|\\p{IsHan}");

    private static final int SHORTEST_SUMMARY = 100;
    private static final int LONGEST_SUMMARY = 400;
    private static final int FEWEST_KEYWORDS = 3;
    private static final int MOST_KEYWORDS = 8;

    private PaperLengths() {}

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        if (!article.kind().name().equals(Kind.PAPER)) {
            return;
        }
        int title = length(article.title().text());
        if (title > LONG_TITLE) {
            diagnostics.add(
                    Code.STR_007, article.title().span(), Integer.toString(title), Integer.toString(LONGEST_TITLE));
        }
        summary(article.kind().summary(), diagnostics);
        article.kind().keywords().ifPresent(words -> keywords(words, diagnostics));
    }

    private static int length(String title) {
        return (int) COUNTED.matcher(title).results().count();
    }

    private static void summary(List<Paragraph> summary, Diagnostics diagnostics) {
        int length = summary.stream()
                .map(paragraph -> PlainText.of(paragraph.content()))
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .sum();
        if (length > 0 && (length < SHORTEST_SUMMARY || length > LONGEST_SUMMARY)) {
            diagnostics.add(
                    Code.STR_008,
                    Span.at(summary.get(0).span().file(), summary.get(0).span().start()),
                    Integer.toString(length),
                    Integer.toString(SHORTEST_SUMMARY),
                    Integer.toString(LONGEST_SUMMARY));
        }
    }

    private static void keywords(Keywords keywords, Diagnostics diagnostics) {
        Span place = keywords.written().get(0).span();
        int count = keywords.texts().size();
        if (count < FEWEST_KEYWORDS || count > MOST_KEYWORDS) {
            diagnostics.add(
                    Code.STR_009,
                    place,
                    Integer.toString(count),
                    Integer.toString(FEWEST_KEYWORDS),
                    Integer.toString(MOST_KEYWORDS));
        }
        Set<String> seen = new HashSet<>();
        keywords.texts().stream()
                .filter(word -> !seen.add(word))
                .distinct()
                .forEach(word -> diagnostics.add(Code.STR_010, place, word));
    }
}
