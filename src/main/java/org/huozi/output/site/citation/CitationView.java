package org.huozi.output.site.citation;

import java.util.List;

/**
 * What templates see of the ways to cite an article.
 *
 * @param references by the national standard, that of the issue's time first
 * @param files for reference managers, beside the article's page
 */
public record CitationView(List<ReferenceView> references, List<FileView> files) {
    public CitationView {
        references = List.copyOf(references);
        files = List.copyOf(files);
    }

    /**
     * One reference.
     *
     * @param standard its name: GB/T 7714—2015
     * @param text the whole reference; {@code [引用日期]} stands in for the day of access where one belongs
     */
    public record ReferenceView(String standard, String text) {}

    /**
     * One file.
     *
     * @param format {@code bibtex}, {@code ris} or {@code csl}
     * @param url relative to the article's page
     */
    public record FileView(String format, String url) {}

    /** How an article is cited. */
    public static CitationView of(CitedArticle article) {
        return new CitationView(
                Gbt7714.inOrder(article.issue()).stream()
                        .map(rules -> new ReferenceView(rules.label(), rules.reference(article)))
                        .toList(),
                List.of(
                        new FileView("bibtex", article.slug() + ".bib"),
                        new FileView("ris", article.slug() + ".ris"),
                        new FileView("csl", article.slug() + ".csl.json")));
    }
}
