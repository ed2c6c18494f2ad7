package org.huozi.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Words;
import org.huozi.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is one more than there may be is told at its paragraph or line; as much as there may be is read. */
class BlockSizeTest {
    static Stream<Arguments> bounds() {
        return Stream.of(
                Arguments.of(Code.MKD_044, BlockSize.MOST, "甲\n", "MKD-044 3:1"),
                Arguments.of(Code.MKD_045, BlockSize.MOST, "甲\\*", "MKD-045 3:1"),
                Arguments.of(Code.MKD_046, BlockSize.LONGEST_RULE, "-", "MKD-046 3:1"),
                Arguments.of(Code.MKD_046, BlockSize.MOST_CELLS, "甲|", "MKD-046 3:1"),
                Arguments.of(Code.MKD_048, BlockSize.LONGEST_WORD, "W", "MKD-048 3:1"));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void saysWhereThereIsTooMuch(Code code, int most, String piece, String finding) {
        assertThat(found("起。\n\n" + piece.repeat(most + 1))).contains(finding);
        assertThat(found("起。\n\n" + piece.repeat(most))).noneMatch(line -> line.startsWith(code.id()));
    }

    /** The place of a paragraph that cannot be read, whatever is the reason. */
    @Test
    void aParagraphThatFailsIsFound() {
        Words words = SourceFile.of("a.md", "甲\n\n乙\n丙\n\n丁").words();
        assertThat(FaultyParagraph.in(words, alone -> {
                            if (alone.text().contains("丙")) {
                                throw new IllegalStateException(Code.MKD_047.id());
                            }
                            return alone;
                        })
                        .start()
                        .line())
                .isEqualTo(3);
    }

    private static List<String> found(String text) {
        Diagnostics diagnostics = new Diagnostics();
        MarkdownReader.blocks(SourceFile.of("a.md", text).words(), diagnostics);
        return diagnostics.all().stream().map(BlockSizeTest::shown).toList();
    }

    private static String shown(Diagnostic found) {
        return found.code().id() + " " + found.span().start().line() + ":"
                + found.span().start().column();
    }
}
