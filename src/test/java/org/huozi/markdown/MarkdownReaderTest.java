package org.huozi.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Block;
import org.huozi.model.Inline;
import org.huozi.model.Paragraph;
import org.huozi.model.Words;
import org.huozi.sample.ModelDump;
import org.huozi.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader at its edges; what it makes of ordinary text is in the examples. */
class MarkdownReaderTest {
    private static final List<String> PIECES = List.of(
            "**",
            "*",
            "***",
            "_",
            "（一）",
            "总体要求。",
            "“",
            "”",
            "word",
            "2025年",
            " ",
            "  ",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "## ",
            "# ",
            "[",
            "](https://example.org)",
            "](javascript:x)",
            "]",
            "![",
            "](images/a.png)",
            "[^1]",
            "[^1]: ",
            "`",
            "```\n",
            "| ",
            "|---|---|\n",
            "::: figure {number=1}\n",
            ":::\n",
            "{.着重号}",
            "{拼音=\"a\"}",
            "<b>",
            "</b>",
            "<sup>",
            "</sup>",
            "<br>",
            "<u>",
            "::: verse\n",
            "\n——鲁迅\n",
            "](02-flow.md#一)",
            "\n图1 题名\n",
            "| a\n",
            "&amp;",
            "\\",
            "\t",
            "𠮷",
            "👍",
            "---\n",
            "<https://a.b>",
            "[a]: https://x\n",
            "<!--");

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "* **", "[", "![", "***甲", "1. "})
    void nestingHasALimit(String opening) {
        Diagnostics diagnostics = new Diagnostics();
        List<Block> blocks = MarkdownReader.blocks(words(opening.repeat(200) + "深"), diagnostics);

        assertThat(codes(diagnostics).filter(Code.MKD_007::equals).count()).isLessThanOrEqualTo(1);
        assertThat(ModelDump.of(blocks).contains("深") || diagnostics.hasErrors())
                .as("nothing goes missing in silence")
                .isTrue();
    }

    @Test
    void tooDeepIsSaidOnce() {
        Diagnostics diagnostics = new Diagnostics();
        MarkdownReader.blocks(words("> ".repeat(40) + "甲\n\n" + "> ".repeat(40) + "乙\n"), diagnostics);

        assertThat(codes(diagnostics)).containsExactly(Code.MKD_007);
    }

    @Test
    void aCaptionIsOneLineOfText() {
        List<Inline> inlines = MarkdownReader.inlines(words("第一段\n\n第*二*段"), new Diagnostics());

        assertThat(ModelDump.of(List.of(new Paragraph(inlines, words("").span()))))
                .isEqualTo("paragraph: 第一段‹br›第‹em: 二›段\n");
    }

    /** Whatever an author types, something is read, and the line ends of Windows make no difference. */
    @Test
    void anythingCanBeRead() {
        Random random = new Random(20220201);
        for (int i = 0; i < 3000; i++) {
            String source = random.ints(1 + random.nextInt(30), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            Diagnostics unix = new Diagnostics();
            Diagnostics windows = new Diagnostics();
            String read = ModelDump.of(MarkdownReader.blocks(words(source), unix));

            assertThat(ModelDump.of(MarkdownReader.blocks(words(source.replace("\n", "\r\n")), windows)))
                    .as(source)
                    .isEqualTo(read);
            assertThat(windows.all()).as(source).isEqualTo(unix.all());
        }
    }

    /** A sign is looked at where it stands, and not up to the end of the paragraph each time. */
    @Test
    @Timeout(30)
    void aParagraphOfSumsOfMoneyIsReadInTime() {
        assertThat(MarkdownReader.blocks(words("$甲 ".repeat(32_000)), new Diagnostics()))
                .hasSize(1);
    }

    private static Stream<Code> codes(Diagnostics diagnostics) {
        return diagnostics.all().stream().map(Diagnostic::code);
    }

    private static Words words(String text) {
        SourceFile file = SourceFile.of("a.md", text);
        return file.words();
    }
}
