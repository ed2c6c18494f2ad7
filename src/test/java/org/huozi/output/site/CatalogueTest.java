package org.huozi.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huozi.html.EditionView;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    /** 年度总目录: October comes behind September, whatever the folders are called, and each edition in its own order. */
    @Test
    void aYearGoesFromItsFirstEditionToItsLast() {
        Catalogue catalogue = new Catalogue(List.of(
                article("2022-10", 10, "丙"),
                article("2022-10", 10, "丁"),
                article("2022-9", 9, "甲"),
                article("2022-9", 9, "乙")));

        assertThat(catalogue.sections(2022).get(0).articles())
                .extracting(ListedArticle::title)
                .containsExactly("甲", "乙", "丙", "丁");
    }

    private static ListedArticle article(String id, int number, String title) {
        EditionView edition = new EditionView(
                id,
                2022,
                number,
                OptionalInt.empty(),
                2022,
                number,
                OptionalInt.empty(),
                "",
                1,
                false,
                false,
                List.of());
        return new ListedArticle(
                edition,
                id + "/" + title + ".html",
                "article",
                Optional.empty(),
                title,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                OptionalInt.empty());
    }
}
