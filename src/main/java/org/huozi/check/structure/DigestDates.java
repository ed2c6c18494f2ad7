package org.huozi.check.structure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.NewsItem;

/** News items follow one another by their dates, the oldest or the newest first, and are of the edition's time. */
final class DigestDates {
    private static final int MONTHS = 3;

    private DigestDates() {}

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        order(article.kind().items(), diagnostics);
        article.kind().items().stream()
                .filter(item ->
                        !isRecent(YearMonth.from(item.date()), edition.date().month()))
                .forEach(item -> diagnostics.add(
                        Code.STR_013,
                        start(item),
                        item.date().toString(),
                        edition.date().month().toString()));
    }

    /** An edition has news of the months since the one before, up to a quarter; never of months to come. */
    private static boolean isRecent(YearMonth news, YearMonth edition) {
        return !news.isAfter(edition) && !news.isBefore(edition.minusMonths(MONTHS));
    }

    /** News grouped by what they are about follow no order of dates, and none is looked for. */
    private static void order(List<NewsItem> items, Diagnostics diagnostics) {
        int rising = 0;
        int falling = 0;
        for (int i = 1; i < items.size(); i++) {
            int step = items.get(i).date().compareTo(items.get(i - 1).date());
            rising += step > 0 ? 1 : 0;
            falling += step < 0 ? 1 : 0;
        }
        if (Math.min(rising, falling) * 3 > rising + falling) {
            return;
        }
        int sign = rising >= falling ? 1 : -1;
        for (int i = 1; i < items.size(); i++) {
            LocalDate before = items.get(i - 1).date();
            if (items.get(i).date().compareTo(before) * sign < 0) {
                diagnostics.add(
                        Code.STR_012, start(items.get(i)), items.get(i).date().toString(), before.toString());
            }
        }
    }

    private static Span start(NewsItem item) {
        return Span.at(item.span().file(), item.span().start());
    }
}
