package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huozi.publication.Transcript.withoutSpace;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every character of the original is published, in order, and none that is not in it. */
class FidelityIT {

    static Stream<Map.Entry<String, String>> articles() throws IOException {
        return Transcript.articles().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void thePageOfAnArticleHasItsText(Map.Entry<String, String> article) throws IOException {
        Element page = Jsoup.parse(PublishedEdition.page(article.getKey() + ".html"))
                .select("article")
                .first();
        page.select("figure, nav, aside, [data-apparatus]").remove();
        assertThat(withoutSpace(page.wholeText())).isEqualTo(article.getValue());
    }

    @Test
    void theTextOfThePdfIsTheWholeTranscript() throws IOException {
        try (PDDocument pdf = PublishedEdition.openPdf()) {
            String text = withoutSpace(TaggedText.read(pdf, Set.of("Figure", "Table", "Caption")));
            int start = text.indexOf(withoutSpace("卷首语近期，关于"));
            assertThat(start).as("the first article follows cover and contents").isPositive();
            assertThat(withoutAdditions(text.substring(start)))
                    .isEqualTo(String.join("", Transcript.articles().values()));
        }
    }

    /** What stands in place of figures and tables that the original has as pictures. */
    private static String withoutAdditions(String text) throws IOException {
        String originals = text;
        for (String slug : Transcript.articles().keySet()) {
            for (String absent : Jsoup.parse(PublishedEdition.page(slug + ".html"))
                    .select("p.absent")
                    .eachText()) {
                originals = originals.replace(withoutSpace(absent), "");
            }
        }
        return originals;
    }
}
