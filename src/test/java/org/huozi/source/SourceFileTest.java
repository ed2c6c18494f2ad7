package org.huozi.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFileTest {

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
}
