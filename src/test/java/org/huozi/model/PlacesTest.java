package org.huozi.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.huozi.diag.Position;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void countsColumnsInCodePoints() {
        String text = "一二\n𠮷𠮷三\n";
        Places places = Places.of("a.md", text);
        assertThat(places.position(0)).isEqualTo(new Position(1, 1));
        assertThat(places.position(text.indexOf('三'))).isEqualTo(new Position(2, 3));
        assertThat(places.position(text.length())).isEqualTo(new Position(3, 1));
        assertThat(places.position(1000)).isEqualTo(new Position(3, 1));
    }

    @Test
    void findsTheOffsetOfACodePoint() {
        String text = "a𠮷b𠮷c";
        Places places = Places.of("a.md", text);
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            int offset = places.offsetOfCodePoint(i);
            assertThat(text.codePointAt(offset)).isEqualTo(characters[i]);
            assertThat(places.codePointsBefore(offset)).isEqualTo(i);
        }
    }
}
