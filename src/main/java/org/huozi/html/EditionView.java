package org.huozi.html;

import java.util.List;
import java.util.OptionalInt;

/**
 * What templates see of an edition. Years and numbers come as numbers: 2022 年第 2 期 is composed in a template.
 *
 * @param total 总第 n 期
 * @param startPage page number of the first article
 * @param lastOfYear whether the year's volume ends with it, 卷终
 * @param draft whether readers do not get to see it yet
 * @param dateIso {@code 2022-02} or {@code 2022-02-15}
 */
public record EditionView(
        String id,
        int year,
        int number,
        OptionalInt total,
        int dateYear,
        int dateMonth,
        OptionalInt dateDay,
        String dateIso,
        int startPage,
        boolean lastOfYear,
        boolean draft,
        List<ArticleView> articles) {

    public EditionView {
        articles = List.copyOf(articles);
    }
}
