package org.huozi.check.references;

import java.util.List;
import java.util.function.Predicate;
import org.huozi.model.Article;
import org.huozi.model.Bibliography;
import org.huozi.references.ListStyle;
import org.huozi.references.Standard;

/**
 * All entries of an article, and by what they are judged.
 *
 * @param year of the edition
 */
record SourceList(List<ListedEntry> entries, Standard standard, ListStyle style, int year) {
    /** An entry alone shows no custom. */
    private static final int CUSTOM = 3;

    SourceList {
        entries = List.copyOf(entries);
    }

    static SourceList of(Article article, Standard standard, ListStyle style, int year) {
        List<ListedEntry> entries = Bibliography.entries(article)
                .flatMap(entry -> ListedEntry.of(entry).stream())
                .toList();
        return new SourceList(entries, standard, style, year);
    }

    /** Whether entries say by marks what they are, [J] [M]: a list without follows a house of its own. */
    boolean isTyped() {
        return standard != Standard.HOUSE
                && isCustom(entry -> entry.work().type().isPresent());
    }

    /** Whether at least two of three entries do so, and enough of them. */
    boolean isCustom(Predicate<ListedEntry> habit) {
        return isCustomAmong(entry -> true, habit);
    }

    /** The same of some entries. */
    boolean isCustomAmong(Predicate<ListedEntry> some, Predicate<ListedEntry> habit) {
        long all = entries.stream().filter(some).count();
        long those = entries.stream().filter(some).filter(habit).count();
        return those >= CUSTOM - 1 && 3 * those >= 2 * all;
    }
}
