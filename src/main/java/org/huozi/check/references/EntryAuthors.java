package org.huozi.check.references;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.han.Han;
import org.huozi.references.EntryPart;

/** Three authors are named, then 等 or et al., in the language of the entry (GB/T 7714 §8.1.2). */
final class EntryAuthors {
    private static final int NAMED = 3;

    static final List<EntryRule> RULES = List.of(EntryAuthors::tooMany, EntryAuthors::others);

    private EntryAuthors() {}

    private static Stream<Diagnostic> tooMany(ListedEntry entry, SourceList list) {
        List<EntryPart> authors = entry.work().authors();
        if (!list.isTyped() || authors.size() <= NAMED) {
            return Stream.empty();
        }
        EntryPart fourth = authors.get(NAMED);
        String word = entry.isChinese() ? "等" : "et al.";
        return Stream.of(entry.finding(Code.BIB_008, fourth, Integer.toString(authors.size()), word));
    }

    private static Stream<Diagnostic> others(ListedEntry entry, SourceList list) {
        Optional<EntryPart> others = entry.work().others();
        Optional<EntryPart> first = entry.work().authors().stream().findFirst();
        if (others.isEmpty() || first.isEmpty()) {
            return Stream.empty();
        }
        boolean chinese = Han.isIn(first.get().text());
        boolean typedChinese = Han.isIn(others.get().text());
        // a foreigner with a Chinese name in a Chinese list, 史密斯, or a Western name above a Chinese title: both are
        // right
        boolean wrong = chinese != typedChinese && chinese == entry.isChinese();
        return wrong
                ? Stream.of(
                        entry.finding(Code.BIB_009, others.get(), others.get().text(), chinese ? "等" : "et al."))
                : Stream.empty();
    }
}
