package org.huozi.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Position;
import org.huozi.diag.Span;
import org.huozi.model.Block;
import org.huozi.model.Figure;
import org.huozi.model.Inline;
import org.huozi.model.Paragraph;
import org.huozi.model.Words;
import org.huozi.sample.ModelDump;
import org.huozi.source.SourceFile;
import org.huozi.source.Yaml;
import org.huozi.source.YamlScalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where each piece of a text stands in its file, also when it comes out of YAML; and that no text is too much. */
class MarkdownPlacesTest {

    @Test
    void knowsThePlaceOfEachPiece() {
        SourceFile file = SourceFile.of("a.md", "---\n---\n𠮷甲**乙**，\n丙[丁](https://example.org)\n");
        Words body = file.words(8, file.text().length());
        Paragraph paragraph =
                (Paragraph) MarkdownReader.blocks(body, new Diagnostics()).get(0);
        assertThat(paragraph.span()).isEqualTo(span(3, 1, 4, 26));
        assertThat(paragraph.content())
                .extracting(Inline::span)
                .containsExactly(
                        span(3, 1, 3, 3), span(3, 3, 3, 8), span(3, 8, 3, 9), span(4, 1, 4, 2), span(4, 2, 4, 26));
        Inline.Strong strong = (Inline.Strong) paragraph.content().get(1);
        assertThat(strong.content().get(0).span()).isEqualTo(span(3, 5, 3, 6));
    }

    @Test
    void knowsThePlaceWithinQuotesAndLists() {
        List<Block> blocks = blocks("> 甲\n> 乙**丙**\n", new Diagnostics());
        assertThat(blocks.get(0).span()).isEqualTo(span(1, 1, 2, 9));
        Diagnostics diagnostics = new Diagnostics();
        blocks("- 甲\n\n  > 乙<hr>\n", diagnostics);
        assertThat(diagnostics.all()).extracting(found -> found.span().start()).containsExactly(new Position(3, 6));
    }

    @Test
    void readsTextFromYamlWithItsPlacesInTheFile() {
        SourceFile file = SourceFile.of("a.yaml", "text: >-\n  甲**乙**，见<hr>\n\n  # 丙\n");
        YamlScalar text = (YamlScalar) Yaml.mapping(file, new Diagnostics())
                .orElseThrow()
                .entries()
                .get(0)
                .value();
        Diagnostics diagnostics = new Diagnostics();
        assertThat(ModelDump.inline(MarkdownReader.inlines(text.paragraphs(), diagnostics)))
                .isEqualTo("甲‹strong: 乙›，见<hr>‹br›# 丙");
        assertThat(diagnostics.all())
                .extracting(found -> found.span())
                .containsExactly(
                        new Span("a.yaml", new Position(2, 11), new Position(2, 15)),
                        new Span("a.yaml", new Position(4, 3), new Position(4, 4)));
    }

    @Test
    void separatesTheParagraphsOfAnAbstract() {
        SourceFile file = SourceFile.of("a.yaml", "x: |\n  甲\n  乙\n\n  1. 丙\n");
        YamlScalar text = (YamlScalar) Yaml.mapping(file, new Diagnostics())
                .orElseThrow()
                .entries()
                .get(0)
                .value();
        assertThat(MarkdownReader.paragraphs(text.paragraphs(), new Diagnostics()))
                .extracting(paragraph -> ModelDump.inline(paragraph.content()))
                .containsExactly("甲", "乙", "1. 丙");
    }

    /** YAML makes a space of a line end, and takes away those before it. */
    @Test
    void aLineEndOfYamlIsNoSpaceInChineseText() {
        SourceFile file = SourceFile.of("a.yaml", "x: 甲  \n  乙 丙\n");
        YamlScalar text = (YamlScalar) Yaml.mapping(file, new Diagnostics())
                .orElseThrow()
                .entries()
                .get(0)
                .value();
        assertThat(ModelDump.inline(MarkdownReader.inlines(text.paragraphs(), new Diagnostics())))
                .isEqualTo("甲乙 丙");
    }

    @Test
    void anUnclosedContainerIsOneFindingAndLosesNothing() {
        Diagnostics diagnostics = new Diagnostics();
        List<Block> blocks =
                blocks("::: figure {number=1}\n甲\n\n::: figure {number=2 missing}\n:::\n\n乙\n", diagnostics);
        assertThat(diagnostics.all()).extracting(found -> found.code().id()).containsExactly("FIG-002");
        assertThat(blocks).hasSize(3);
        assertThat(((Figure) blocks.get(0)).number()).hasValue(1);
    }

    /** Text nested beyond reason ends in a finding, neither in a full stack nor in minutes of waiting. */
    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "1. ", "[", "![", "[a](", "*a **b ", "**a ", "**（", "_a ", "`a``b"})
    void survives(String bomb) {
        Diagnostics diagnostics = new Diagnostics();
        List<Block> read = blocks(bomb.repeat(1500) + "甲", diagnostics);
        assertThat(ModelDump.of(read).contains("甲") || diagnostics.hasErrors())
                .as("nothing goes missing in silence")
                .isTrue();
        blocks(bomb.repeat(1500) + "甲" + "](x)".repeat(1500) + "** ".repeat(1500), diagnostics);
        assertThat(diagnostics.all()).hasSizeLessThan(5000);
    }

    private static List<Block> blocks(String text, Diagnostics diagnostics) {
        SourceFile file = SourceFile.of("a.md", text);
        return MarkdownReader.blocks(file.words(), diagnostics);
    }

    private static Span span(int startLine, int startColumn, int endLine, int endColumn) {
        return new Span("a.md", new Position(startLine, startColumn), new Position(endLine, endColumn));
    }
}
