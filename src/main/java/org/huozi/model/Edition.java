package org.huozi.model;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.huozi.diag.Span;

/**
 * One edition 期 of the journal.
 *
 * @param id name of its folder, for instance {@code 2022-02}; part of every URL
 * @param number 期
 * @param total 总第 n 期, counted since the journal began
 * @param startPage folio of the first page after the cover
 * @param lastOfYear whether the year's volume ends with it, 卷终 (GB/T 3179-2009 §6)
 * @param draft whether it is a 草稿, which readers do not get to see yet
 * @param colophon lines of the 版权页 that only this edition carries
 * @param unread names of files that edition.yaml lists and that could not be read as articles
 * @param manuscript the edition.yaml
 */
public record Edition(
        String id,
        int year,
        int number,
        OptionalInt total,
        IssueDate date,
        int startPage,
        boolean lastOfYear,
        boolean draft,
        Colophon colophon,
        List<Article> articles,
        List<String> unread,
        Manuscript manuscript) {
    /** By year and number, whatever their folders are called. */
    public static final Comparator<Edition> OLDEST_FIRST = Comparator.comparingInt(Edition::year)
            .thenComparingInt(Edition::number)
            .thenComparing(Edition::id);

    public Edition {
        articles = List.copyOf(articles);
        unread = List.copyOf(unread);
    }

    /** An edition all articles of which could be read. */
    public Edition(
            String id,
            int year,
            int number,
            OptionalInt total,
            IssueDate date,
            int startPage,
            boolean lastOfYear,
            boolean draft,
            Colophon colophon,
            List<Article> articles,
            Manuscript manuscript) {
        this(id, year, number, total, date, startPage, lastOfYear, draft, colophon, articles, List.of(), manuscript);
    }

    /** The folder that its manuscripts and pictures lie in, as reports name it, with a slash at its end. */
    public String folder() {
        return manuscript.file().replaceFirst("[^/]*$", "");
    }

    /** The whole edition.yaml. */
    public Span span() {
        return manuscript.span();
    }

    /** The same without the articles that are drafts. */
    public Edition withoutDrafts() {
        return withArticles(
                articles.stream().filter(article -> !article.draft()).toList());
    }

    public Edition withArticles(List<Article> changed) {
        return new Edition(
                id, year, number, total, date, startPage, lastOfYear, draft, colophon, changed, unread, manuscript);
    }
}
