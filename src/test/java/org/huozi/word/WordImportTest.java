package org.huozi.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.ArticleReader;
import org.huozi.model.Article;
import org.huozi.model.PlainText;
import org.huozi.model.Role;
import org.huozi.model.Walk;
import org.huozi.source.SourceFile;
import org.huozi.word.manuscript.ImportedManuscript;
import org.huozi.word.manuscript.WordImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The law of words, over generated documents: each character stands in the manuscript, in its order, or in the account. */
class WordImportTest {
    private static final int TRIALS = Integer.getInteger("trials", 150);

    /** Words of policy prose, and everything that Markdown, YAML or our reader could take for a mark. */
    private static final List<String> WORDS = List.of(
            "零工市场",
            "服务站",
            "，",
            "。",
            "：",
            "；",
            "、",
            "（一）",
            "一、",
            "1.",
            "1. ",
            "（1）",
            "第一条",
            "①",
            "——",
            "……",
            "《条例》",
            "“引”",
            "*",
            "**",
            "_",
            "__",
            "`",
            "```",
            "#",
            "## ",
            "> ",
            ">",
            "- ",
            "+ ",
            "~~",
            "==",
            "|",
            "| 甲 | 乙 |",
            "[",
            "]",
            "[1]",
            "[^1]",
            "[甲](乙)",
            "![甲](a.png)",
            "<b>",
            "</b>",
            "<!-- 注 -->",
            "&nbsp;",
            "&",
            "$",
            "$x$",
            "$5",
            "\\",
            "\\(a=b\\)",
            "^",
            "x^2^",
            "{.着重号}",
            "{",
            "}",
            "＊＊",
            "［^1］",
            "＜sup＞",
            "｜",
            "－ ",
            "＞",
            "：：：",
            ":::",
            "::: figure",
            "---",
            "https://a.cn/b_c*d?e=1&f=2",
            "www.a.cn",
            "C:\\Users\\甲",
            "a@b.cn",
            "12",
            "3.5%",
            "2021年",
            "Abc",
            "word ",
            " ",
            "　",
            "　　",
            "\u200b",
            "\u00a0",
            "𠮷",
            "é",
            "㎡",
            "！",
            "=",
            "：",
            ": ",
            "<",
            "\"",
            "'",
            "@",
            "%",
            "\\text",
            "++",
            "【注】",
            "**（一）总体要求。**",
            "张*",
            "3*4*5",
            "——张三");

    private static final List<String> LOOKS = List.of(
            "",
            "",
            "",
            "<w:b/>",
            "<w:i/>",
            "<w:b/><w:i/>",
            "<w:vertAlign w:val=\"superscript\"/>",
            "<w:em w:val=\"dot\"/>",
            "<w:rFonts w:eastAsia=\"楷体\"/>",
            "<w:u w:val=\"single\"/>",
            "<w:rFonts w:eastAsia=\"黑体\"/><w:sz w:val=\"28\"/>");

    private static final List<String> PARAGRAPHS = List.of(
            "",
            "",
            "",
            "",
            "<w:pStyle w:val=\"标题1\"/>",
            "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>");

    /** Ends the front page. */
    private static final String OPENING = "正文从这里开始。";

    @TempDir
    Path folder;

    @Test
    void everyCharacterOfADocumentIsReadBackInItsOrder() throws Exception {
        for (int seed = 0; seed < TRIALS; seed++) {
            Random random = new Random(seed);
            StringBuilder typed = new StringBuilder(OPENING);
            StringBuilder xml = new StringBuilder(paragraph("<w:pStyle w:val=\"题目\"/>", run("", "题目")));
            xml.append(paragraph("", run("", OPENING)));
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                String text = sentence(random);
                String look = pick(LOOKS, random);
                String other = random.nextBoolean() ? sentence(random) : "";
                xml.append(paragraph(pick(PARAGRAPHS, random), run(look, text) + run(pick(LOOKS, random), other)));
                typed.append(text).append(other);
            }
            ImportedManuscript imported = imported(MadeWord.writeBody(folder.resolve(seed + ".docx"), xml.toString()));
            assertThat(visible(body(imported.text())))
                    .as("seed %d, as %s", seed, imported.text())
                    .isEqualTo(visible(typed.toString()));
            assertThat(imported.findings().all()).extracting(Diagnostic::code).doesNotContain(Code.DOC_023);
            assertThat(imported.account().left()).isZero();
        }
    }

    @Test
    void cellsAndNotesAreReadBackToo() throws Exception {
        for (int seed = 0; seed < TRIALS / 3; seed++) {
            Random random = new Random(seed);
            String cells = IntStream.range(0, 6)
                    .mapToObj(i -> "<w:tc>" + paragraph("", run(pick(LOOKS, random), sentence(random))) + "</w:tc>")
                    .collect(Collectors.joining());
            String rows = "<w:tr>" + cells + "</w:tr><w:tr>" + cells + "</w:tr>";
            ImportedManuscript imported = imported(MadeWord.writeBody(
                    folder.resolve("t" + seed + ".docx"),
                    paragraph("", run("", "题目")) + "<w:tbl>" + rows + "</w:tbl>"));
            assertThat(imported.findings().all())
                    .as("seed %d, as %s", seed, imported.text())
                    .extracting(Diagnostic::code)
                    .doesNotContain(Code.DOC_023);
        }
    }

    private static String sentence(Random random) {
        return IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(i -> pick(WORDS, random))
                .collect(Collectors.joining());
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String paragraph(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    private static String run(String look, String text) {
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + MadeWord.xml(text) + "</w:t></w:r>";
    }

    private static ImportedManuscript imported(Path file) throws RefusedFile, IOException {
        WordDocument.Reading reading = WordDocument.Reading.CHANGED;
        WordImport.Options options =
                new WordImport.Options("gao", Optional.of("foreword"), WordDocument.Reading.CHANGED, false);
        return WordImport.of(WordFile.read(file, reading), options, "稿.docx");
    }

    /** What readers see of a manuscript below its title. */
    private static String body(String manuscript) {
        Article article = new ArticleReader(new Diagnostics())
                .read(SourceFile.of("a.md", manuscript), "a")
                .orElseThrow();
        return Walk.of(article).stream()
                .filter(run -> run.role() != Role.TITLE)
                .map(run -> PlainText.of(run.content()))
                .collect(Collectors.joining());
    }

    private static String visible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u3000\\u00a0\\p{Cf}]", "")
                .replace('−', '-');
    }
}
