package org.huozi.output;

import org.huozi.model.Edition;
import org.huozi.model.WordCount;
import org.huozi.pagination.PageMap;
import org.huozi.pagination.PaginatedEdition;

/**
 * 成期: an edition of which everything is made, without its text.
 *
 * @param number 期
 * @param keptBack whether it is set for its editors alone
 * @param pdf where its PDF lies, below the publication's folder; that of a draft never lies where readers look
 * @param characters 字数
 */
public record FinishedEdition(
        String id, int year, int number, boolean keptBack, String pdf, int characters, PageMap pages) {

    public static FinishedEdition of(PaginatedEdition pages, boolean keptBack) {
        Edition edition = pages.edition();
        return new FinishedEdition(
                edition.id(),
                edition.year(),
                edition.number(),
                keptBack,
                keptBack ? Publication.draft(edition.id()) : Publication.pdf(edition.id()),
                WordCount.of(edition),
                pages.pages());
    }
}
