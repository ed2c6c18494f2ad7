package org.huozi.pagination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which page holds what, known once the pages are set.
 *
 * @param sheets number of pages of the PDF, cover and blanks included
 * @param articles in the order of the edition
 * @param pictures those of the manuscripts, in the order of the pages
 * @param fonts by name
 */
public record PageMap(int sheets, List<ArticlePages> articles, List<PlacedPicture> pictures, List<PrintedFont> fonts) {
    public PageMap {
        articles = List.copyOf(articles);
        pictures = List.copyOf(pictures);
        fonts = List.copyOf(fonts);
    }

    /** Pages without pictures and fonts. */
    public PageMap(int sheets, List<ArticlePages> articles) {
        this(sheets, articles, List.of(), List.of());
    }

    PageMap withFonts(List<PrintedFont> used) {
        return new PageMap(sheets, articles, pictures, used);
    }

    /** The pages of the article with this slug. */
    public ArticlePages of(String slug) {
        return article(slug).orElseThrow();
    }

    /** The pages of the article with this slug; empty where there is no such article. */
    public Optional<ArticlePages> article(String slug) {
        return articles.stream().filter(pages -> pages.slug().equals(slug)).findFirst();
    }

    /** The page number printed where something in an article stands, or where it begins if the anchor is empty. */
    public OptionalInt folio(String slug, String anchor) {
        return article(slug).map(pages -> pages.folio(anchor)).orElse(OptionalInt.empty());
    }

    /**
     * Where one article stands.
     *
     * @param firstSheet 1-based page of the PDF file
     * @param firstFolio page number as printed on its first page
     * @param lastFolio page number as printed on its last page
     * @param folios from the anchors of its headings, figures, tables and news to the page numbers where they begin
     */
    public record ArticlePages(
            String slug, int firstSheet, int firstFolio, int lastFolio, Map<String, Integer> folios) {
        public ArticlePages {
            folios = Map.copyOf(folios);
        }

        private OptionalInt folio(String anchor) {
            if (anchor.isEmpty()) {
                return OptionalInt.of(firstFolio);
            }
            return Optional.ofNullable(folios.get(anchor)).stream()
                    .mapToInt(Integer::intValue)
                    .findFirst();
        }
    }
}
