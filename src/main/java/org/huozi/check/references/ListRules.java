package org.huozi.check.references;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.references.EntryPart;

/** What entries are to one another: numbered one after the other, each source once. */
final class ListRules {
    /** A shorter title, 通知, says too little. */
    private static final int TELLING = 6;

    private ListRules() {}

    static void check(SourceList list, Diagnostics diagnostics) {
        numbers(list, diagnostics);
        twice(list, diagnostics);
    }

    /** A second list of the article may begin anew. */
    private static void numbers(SourceList list, Diagnostics diagnostics) {
        Optional<ListedEntry> before = Optional.empty();
        for (ListedEntry entry : list.entries()) {
            if (entry.typed().number().isEmpty()) {
                continue;
            }
            int number = entry.typed().number().getAsInt();
            boolean follows = before.isEmpty()
                    || number == 1
                    || number == before.get().typed().number().orElse(0) + 1;
            if (!follows) {
                diagnostics.add(entry.finding(
                        Code.BIB_005,
                        entry.typed().label().get(0).span(),
                        before.get().name(),
                        entry.name()));
            }
            before = Optional.of(entry);
        }
    }

    private static void twice(SourceList list, Diagnostics diagnostics) {
        Map<String, ListedEntry> known = new HashMap<>();
        for (ListedEntry entry : list.entries()) {
            String key = key(entry);
            ListedEntry first = key.isEmpty() ? null : known.putIfAbsent(key, entry);
            if (first != null) {
                diagnostics.add(entry.finding(Code.BIB_004, entry.typed().span(), first.name(), entry.name()));
            }
        }
    }

    /** First author, title and year; empty where the entry says too little. */
    private static String key(ListedEntry entry) {
        String title = bare(entry.work().title());
        if (title.length() < TELLING) {
            return "";
        }
        return bare(entry.work().authors().stream().findFirst()) + "|" + title + "|"
                + bare(entry.work().year()).replaceAll("[a-z]", "") + "|"
                + bare(entry.work().number()) + "|"
                + bare(entry.work().pages());
    }

    private static String bare(Optional<EntryPart> part) {
        return part.map(EntryPart::text)
                .orElse("")
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
