package org.huozi.output.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The pages that lead to every edition and every article: by year, by section, by author, by keyword. */
record ArchivePages(SitePage page) {

    /**
     * Writes them all; they exist, at the same address, even where there is nothing to list.
     *
     * @param editions newest first
     */
    void write(List<PublishedView> editions, Catalogue catalogue) {
        List<YearView> years = catalogue.years().stream()
                .map(year -> new YearView(year, editionsOf(year, editions), catalogue.sections(year)))
                .toList();
        page.write("site/archive.ftlh", "archive.html", "", Map.of("years", years));
        page.write("site/sections.ftlh", "sections.html", "", Map.of("sections", catalogue.sections(), "years", years));
        new IndexPages(page, "authors").write(catalogue.authors());
        new IndexPages(page, "keywords").write(catalogue.keywords());
        for (YearView year : years) {
            page.write("site/year.ftlh", "years/" + year.year() + ".html", "../", Map.of("year", year));
        }
    }

    /** The first edition of the year first. */
    private static List<PublishedView> editionsOf(int year, List<PublishedView> editions) {
        List<PublishedView> ofYear = new ArrayList<>(editions.stream()
                .filter(published -> published.edition().year() == year)
                .map(PublishedView::withoutArticles)
                .toList());
        Collections.reverse(ofYear);
        return ofYear;
    }
}
