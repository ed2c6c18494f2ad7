package org.huozi.check.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.ArticleReader;
import org.huozi.model.Article;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Block;
import org.huozi.model.CodeBlock;
import org.huozi.model.Inline;
import org.huozi.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code --fix} never does, whatever the manuscript. */
class CorrectedManuscriptTest {
    private static final String FRONT = "---\nkind: foreword\ntitle: 卷首语\n---\n";
    private static final int MUTANTS = Integer.getInteger("trials", 100);

    /** What must stay, with slips in it, and beside text with slips. */
    private static final String VERBATIM = """

            见,`a,中 ,b`,和[链,接](https://example.org/a,b;中=1),还有`x:中`(甲).

            ![图,一](images/甲,乙.png)

            ```
            代码,中  文...
            ```
            """;

    /** Things that go wrong at a desk, and things that look like Markdown or YAML. */
    private static final List<String> SLIPS = List.of(
            ",",
            ";",
            ":",
            ".",
            "?",
            "!",
            "(",
            ")",
            "\"",
            "'",
            " ",
            "　",
            "...",
            "--",
            "。。",
            "，，",
            "，",
            "“",
            "”",
            "《",
            "》",
            "-",
            "5-10%",
            "2015-2020年",
            "[2021]25号",
            "１．",
            "Ａ",
            "\\",
            "*",
            "**",
            "`",
            "[",
            "](",
            "<",
            ">",
            "&amp;",
            "\n",
            "\n\n",
            "1. ",
            "# ",
            "- ",
            "\u200b",
            "⼈",
            "$",
            "|",
            "{",
            "^");

    static List<ProofExample> examples() throws IOException {
        return ProofExample.all();
    }

    static List<String> mutants() throws IOException {
        Random random = new Random(2022);
        List<ProofExample> examples = examples();
        return IntStream.range(0, MUTANTS)
                .mapToObj(i -> mutated(examples.get(i % examples.size()).source(), random))
                .toList();
    }

    private static String mutated(String source, Random random) {
        StringBuilder text = new StringBuilder((source.startsWith("---") ? source : FRONT + source) + VERBATIM);
        int body = text.indexOf("\n---\n", 4) + 5;
        for (int slips = 1 + random.nextInt(6); slips > 0; slips--) {
            int at = body + random.nextInt(Math.max(1, text.length() - body));
            text.insert(Math.min(at, text.length()), SLIPS.get(random.nextInt(SLIPS.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aSecondRunChangesNothing(ProofExample example) {
        String corrected = ProofExample.corrected(example.manuscript());
        assertThat(ProofExample.corrected(corrected)).isEqualTo(corrected);
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void codeAddressesAndMarkupStay(String manuscript) {
        String corrected = ProofExample.corrected(manuscript);
        assertThat(ProofExample.corrected(corrected)).as("a second run").isEqualTo(corrected);
        assertThat(verbatim(corrected)).isEqualTo(verbatim(manuscript));
        assertThat(complaints(corrected)).isEqualTo(complaints(manuscript));
        assertThat(corrected.lines().count()).isEqualTo(manuscript.lines().count());
    }

    /** Else the next would compare nothing with nothing. */
    @Test
    void mutantsHaveCodeLinksAndPicturesAndAreMended() throws IOException {
        assertThat(mutants().stream().flatMap(manuscript -> verbatim(manuscript).stream()))
                .hasSizeGreaterThan(3 * MUTANTS)
                .anyMatch(value -> value.startsWith("https://"))
                .anyMatch(value -> value.startsWith("images/"));
        assertThat(mutants())
                .filteredOn(manuscript -> !ProofExample.corrected(manuscript).equals(manuscript))
                .hasSizeGreaterThan(MUTANTS / 2);
    }

    @Test
    void wouldBeListsAndHeadingsAreLeftAlone() {
        String manuscript = FRONT + "\n　1. 第一,其实不是列表。\n\n　# 不是标题,是文字。\n";
        assertThat(ProofExample.corrected(manuscript)).isEqualTo(FRONT + "\n　1. 第一，其实不是列表。\n\n　# 不是标题，是文字。\n");
    }

    @Test
    void yamlStaysYaml() {
        String manuscript = "---\nkind: foreword\ntitle: '他说''好''，\"甲\"'\nshortTitle: \"甲\\\",乙\"\n---\n\n正文。\n";
        Article before = ProofExample.article(manuscript);
        Article after = ProofExample.article(ProofExample.corrected(manuscript));
        assertThat(before.title().text()).isEqualTo("他说'好'，\"甲\"");
        assertThat(after.title().text()).startsWith("他说").endsWith("“甲”");
        assertThat(complaints(ProofExample.corrected(manuscript))).isEmpty();
    }

    @Test
    void findingsSayWhatTheyWouldChange() {
        List<Diagnostic> findings = ProofExample.findings(FRONT + "\n甲,乙\n");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code()).isEqualTo(Code.TYP_001);
        assertThat(findings.get(0).corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.text()).isEqualTo("，");
            assertThat(correction.span().start().column()).isEqualTo(2);
            assertThat(correction.span().end().column()).isEqualTo(3);
        });
    }

    /** Code, alone or in a line, link targets and pictures, in order. */
    private static List<String> verbatim(String manuscript) {
        List<String> found = new ArrayList<>();
        new ArticleReader(new Diagnostics())
                .read(SourceFile.of("content/a.md", manuscript), "a")
                .ifPresent(article -> new ArticleRewriter() {
                    @Override
                    public Inline code(Inline.CodeSpan code) {
                        found.add(code.value());
                        return code;
                    }

                    @Override
                    public Block code(CodeBlock code) {
                        found.add(code.text());
                        return code;
                    }

                    @Override
                    public Inline link(Inline.Link link) {
                        found.add(link.target());
                        return super.link(link);
                    }

                    @Override
                    public Inline image(Inline.Image image) {
                        found.add(image.path());
                        return image;
                    }
                }.article(article));
        return found;
    }

    private static List<Code> complaints(String manuscript) {
        Diagnostics found = new Diagnostics();
        new ArticleReader(found).read(SourceFile.of("content/a.md", manuscript), "a");
        return found.all().stream().map(Diagnostic::code).toList();
    }
}
