package org.huozi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.diag.Correction;
import org.huozi.diag.Position;
import org.huozi.diag.Span;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final String MANUSCRIPT = "甲**乙**\\*丙\n丁";

    private final Words manuscript = Words.verbatim(Places.of("a.md", MANUSCRIPT), MANUSCRIPT, 0);

    /** 甲乙*丙丁, without the markup. */
    private final Words words = Words.joined(List.of(
            manuscript.part(0, 1),
            manuscript.part(3, 4),
            manuscript.part(6, 9).as("*丙", new int[] {0, 2, 3}),
            manuscript.part(10, 11)));

    @Test
    void knowTheirPlaceWhateverMarkupStandsBetween() {
        assertThat(words.text()).isEqualTo("甲乙*丙丁");
        assertThat(words.span()).isEqualTo(span(1, 1, 2, 2));
        assertThat(words.span(0, 1)).isEqualTo(span(1, 1, 1, 2));
        assertThat(words.span(1, 2)).isEqualTo(span(1, 4, 1, 5));
        assertThat(words.span(2, 3)).as("the escape belongs to its character").isEqualTo(span(1, 7, 1, 9));
        assertThat(words.part(1, 3).span(1, 2)).isEqualTo(span(1, 7, 1, 9));
    }

    @Test
    void areMendedOnlyWhereTheyStandVerbatim() {
        assertThat(words.correction(1, 2, "己")).contains(new Correction(span(1, 4, 1, 5), "己"));
        assertThat(words.correction(0, 2, "己")).as("markup between").isEmpty();
        assertThat(words.correction(2, 3, "己")).as("an escape").isEmpty();
        assertThat(words.corrected(List.of(new Correction(span(1, 4, 1, 5), "戊己"))))
                .isEqualTo("甲戊己*丙丁");
    }

    @Test
    void stripAndSplitWithTheirPlaces() {
        String text = " 一；二； ";
        Words line = Words.verbatim(Places.of("a.md", text), text, 0);
        assertThat(line.strip().span()).isEqualTo(span(1, 2, 1, 6));
        assertThat(line.split(Pattern.compile("；")))
                .extracting(Words::text, Words::span)
                .containsExactly(tuple("一", span(1, 2, 1, 3)), tuple("二", span(1, 4, 1, 5)));
    }

    @Test
    void anotherTextInTheirPlaceIsNoneOfTheManuscripts() {
        Words other = words.part(1, 2).instead("图片");
        assertThat(other.span(0, 1)).isEqualTo(span(1, 4, 1, 4));
        assertThat(other.span()).isEqualTo(span(1, 4, 1, 5));
        assertThat(other.correction(0, 1, "")).isEmpty();
    }

    private static Span span(int startLine, int startColumn, int endLine, int endColumn) {
        return new Span("a.md", new Position(startLine, startColumn), new Position(endLine, endColumn));
    }
}
