package org.huozi.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.huozi.diag.Position;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    @Test
    void countsColumnsInCodePoints() {
        SourceFile file = SourceFile.of("a.md", "一二\n𠮷𠮷三\n");
        assertThat(file.position(0)).isEqualTo(new Position(1, 1));
        assertThat(file.position(file.text().indexOf('三'))).isEqualTo(new Position(2, 3));
        assertThat(file.position(file.text().length())).isEqualTo(new Position(3, 1));
        assertThat(file.position(1000)).isEqualTo(new Position(3, 1));
    }

    @Test
    void hasUniformLineEndsAndNoByteOrderMark() {
        assertThat(SourceFile.of("a.md", "\uFEFF一\r\n二\r三\n").text()).isEqualTo("一\n二\n三\n");
    }

    @Test
    void knowsItsLines() {
        SourceFile file = SourceFile.of("a.md", "一\n\n三");
        assertThat(file.line(1)).contains("一");
        assertThat(file.line(2)).contains("");
        assertThat(file.line(3)).contains("三");
        assertThat(file.line(4)).isEmpty();
        assertThat(file.line(0)).isEmpty();
    }

    @Test
    void findsTheOffsetOfACodePoint() {
        SourceFile file = SourceFile.of("a.md", "a𠮷b𠮷c");
        int[] characters = file.text().codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            int offset = file.offsetOfCodePoint(i);
            assertThat(file.text().codePointAt(offset)).isEqualTo(characters[i]);
            assertThat(file.codePointsBefore(offset)).isEqualTo(i);
        }
    }
}
