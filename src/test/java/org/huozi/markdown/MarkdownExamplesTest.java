package org.huozi.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Block;
import org.huozi.model.Inline;
import org.huozi.model.Words;
import org.huozi.sample.MarkdownExample;
import org.huozi.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader makes of Markdown, example by example. */
class MarkdownExamplesTest {

    static List<MarkdownExample> examples() throws IOException {
        return MarkdownExample.in("markdown");
    }

    @Test
    void examplesAreFound() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadAsTheExampleSays(MarkdownExample example) {
        assertThat(read(example.source())).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadTheSameWithTheLineEndsOfWindows(MarkdownExample example) {
        assertThat(read(example.source().replace("\n", "\r\n"))).isEqualTo(example.expected());
    }

    /** A text is what its place in the file holds: as written, or without escapes, remarks and seams; a line end may be a space. */
    @ParameterizedTest
    @MethodSource("examples")
    void everyTextKnowsItsPlace(MarkdownExample example) {
        SourceFile file = SourceFile.of("a.md", example.source());
        List<Block> blocks = MarkdownReader.blocks(words(file), new Diagnostics());
        for (Inline.Text text : texts(blocks)) {
            String place = cut(file, text.span()).replaceAll(" *<!--.*?-->|\\*{4}", "");
            assertThat(List.of(
                            place, place + " ", Escaping.unescapeString(place), Escaping.unescapeString(place) + " "))
                    .as("%s at %s", text.value(), text.span())
                    .contains(text.value());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyCharacterStandsWhereItsTextSays(MarkdownExample example) {
        SourceFile file = SourceFile.of("a.md", example.source());
        for (Inline.Text text : texts(MarkdownReader.blocks(words(file), new Diagnostics()))) {
            for (int i = 0; i < text.value().length(); i++) {
                if (text.words().isVerbatim(i)
                        && !Character.isSurrogate(text.value().charAt(i))) {
                    assertThat(cut(file, text.words().span(i, i + 1)))
                            .as(text.value())
                            .isEqualTo(text.value().substring(i, i + 1));
                }
            }
        }
    }

    private static String read(String source) {
        Diagnostics diagnostics = new Diagnostics();
        return MarkdownExample.shown(
                MarkdownReader.blocks(words(SourceFile.of("a.md", source)), diagnostics), diagnostics);
    }

    private static Words words(SourceFile file) {
        return file.words();
    }

    private static List<Inline.Text> texts(List<Block> blocks) {
        List<Inline.Text> texts = new ArrayList<>();
        new ArticleRewriter() {
            @Override
            public Inline text(Inline.Text text) {
                texts.add(text);
                return text;
            }

            void look() {
                blocks(blocks);
            }
        }.look();
        return texts;
    }

    private static String cut(SourceFile file, Span span) {
        assertThat(span.start().line()).isEqualTo(span.end().line());
        String line = file.line(span.start().line()).orElseThrow();
        return line.substring(
                line.offsetByCodePoints(0, span.start().column() - 1),
                line.offsetByCodePoints(0, span.end().column() - 1));
    }
}
