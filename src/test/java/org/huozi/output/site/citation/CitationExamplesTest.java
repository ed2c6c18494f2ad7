package org.huozi.output.site.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CitationExamplesTest {

    static List<CitationExample> examples() throws IOException {
        return CitationExample.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isCitedLikeThis(CitationExample example, @TempDir Path root) throws IOException {
        CitedArticle article = example.article(root);
        Map<String, String> formats = new LinkedHashMap<>();
        CitationView.of(article)
                .references()
                .forEach(reference -> formats.put(reference.standard(), reference.text() + "\n"));
        List<String> standards = new ArrayList<>(formats.keySet());
        formats.put("BibTeX", BibTex.of(article));
        formats.put("RIS", Ris.of(article).replace("\r\n", "\n").replaceAll("(?m) +$", ""));
        formats.put("CSL-JSON", CslJson.of(article));

        assertThat(example.expected()).isNotEmpty();
        example.expected()
                .forEach((format, expected) ->
                        assertThat(formats.get(format)).as(format).isEqualTo(expected));
        assertThat(example.expected().keySet().iterator().next())
                .as("shown first")
                .isEqualTo(standards.get(0));
    }
}
