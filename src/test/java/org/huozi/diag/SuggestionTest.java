package org.huozi.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KEYS = List.of("title", "shortTitle", "subtitle", "authors", "kind", "date");

    @ParameterizedTest
    @CsvSource({
        "tilte, title",
        "Title, title",
        "titel, title",
        "short_title, shortTitle",
        "SHORT-TITLE, shortTitle",
        "author, authors",
        "kinf, kind",
    })
    void findsTheNearest(String written, String meant) {
        assertThat(Suggestion.nearest(written, KEYS)).contains(meant);
    }

    @Test
    void doesNotGuessWildly() {
        assertThat(Suggestion.nearest("colour", KEYS)).isEmpty();
        assertThat(Suggestion.nearest("do", KEYS)).isEmpty();
        assertThat(Suggestion.nearest("x".repeat(1_000_000), KEYS)).isEmpty();
    }

    @Test
    void countsASwapAsOneSlip() {
        assertThat(Suggestion.distance("kidn", "kind")).isEqualTo(1);
        assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
    }
}
