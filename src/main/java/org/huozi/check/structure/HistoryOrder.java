package org.huozi.check.structure;

import java.util.List;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.History.Day;

/** A manuscript comes in, comes back, is taken, and appears, one after the other. */
final class HistoryOrder {
    private HistoryOrder() {}

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        List<Day> days = article.particulars().history().inOrder().toList();
        for (int i = 1; i < days.size(); i++) {
            Day before = days.get(i - 1);
            Day day = days.get(i);
            if (day.date().isBefore(before.date())) {
                diagnostics.add(
                        Code.STR_020,
                        day.span(),
                        day.date().toString(),
                        before.date().toString());
            }
        }
        days.stream()
                .filter(day -> day.date().isAfter(edition.date().month().atEndOfMonth()))
                .forEach(day -> diagnostics.add(
                        Code.STR_021,
                        day.span(),
                        day.date().toString(),
                        edition.date().month().toString()));
    }
}
