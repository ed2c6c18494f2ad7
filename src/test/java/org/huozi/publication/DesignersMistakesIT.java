package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.publish.Outcome;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips in fonts, templates, style sheets and pictures: each a finding with its place, never a fault of the program. */
class DesignersMistakesIT {
    @TempDir
    private static Path sound;

    @TempDir
    private Path root;

    @BeforeAll
    static void assemble() throws IOException {
        SecondJournal.assemble(sound);
    }

    @BeforeEach
    void copy() throws IOException {
        SecondJournal.copy(sound, root);
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(root.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(root.resolve(file), text.replace(from, to));
    }

    private Outcome publish() {
        return new Publisher(new Request(new Project(root), root.resolve("target/publication"), List.of(), false))
                .publish();
    }

    /** The findings of a run, as {@code file:line:column CODE}. */
    /** What stops the run; what else there is to say of the journal's text is not the designer's. */
    private Stream<String> findings() {
        return publish().findings().all().stream()
                .filter(found ->
                        !found.code().isProofreading() && found.code() != Code.FIG_011 && found.code() != Code.FNT_005)
                .map(found -> found.span().file() + ":" + found.span().start().line() + ":"
                        + found.span().start().column() + " " + found.code().id());
    }

    @Test
    void aFileThatIsNoTrueTypeFont() throws IOException {
        Files.writeString(root.resolve("fonts/wenkai.ttf"), "OTTO");
        assertThat(findings())
                .containsExactly(
                        "fonts/fonts.yaml:7:9 " + Code.FNT_001.id(), "fonts/fonts.yaml:14:5 " + Code.FNT_003.id());
    }

    @Test
    void aCharacterThatNoFontHas() throws IOException {
        change("content/editions/2026-03/02-notice.md", "各乡镇：", "各乡镇😀：");
        assertThat(findings()).containsExactly("content/editions/2026-03/02-notice.md:9:4 " + Code.FNT_002.id());
    }

    @Test
    void aFontThatIsNotThere() throws IOException {
        change(
                "templates/print/print.css",
                "body { margin: 0; font-family: \"LXGW WenKai\";",
                "body { margin: 0; font-family: \"宋体\";");
        assertThat(findings())
                .singleElement()
                .asString()
                .matches("templates/print/print.css:[1-9]\\d?:[1-9]\\d* " + Code.FNT_004.id())
                .doesNotContain(":1:1 ");
    }

    /** The engine would lose notes in columns, and fail at tables. */
    @Test
    void columns() throws IOException {
        change(
                "templates/print/print.css",
                "body { margin: 0;",
                "/* columns: 2 */ p { column-count: 2; }\nbody { margin: 0;");
        assertThat(findings())
                .singleElement()
                .asString()
                .matches("templates/print/print.css:[1-9]\\d?:22 " + Code.PDF_010.id());
    }

    /** The engine drops blocks that float to the foot as only words can. */
    @Test
    void aStyleThatLosesText() throws IOException {
        change("templates/print/print.css", "body { margin: 0;", "h2 { float: footnote; }\nbody { margin: 0;");
        assertThat(findings())
                .filteredOn(found -> !found.endsWith(Code.PDF_008.id())) // and is too narrow for addresses
                .isNotEmpty()
                .allMatch(found -> found.startsWith("content/editions/2026-03/") && found.endsWith(Code.PDF_007.id()));
    }

    @Test
    void aRowThatNoPageHolds() throws IOException {
        change(
                "templates/print/print.css",
                "text-align: left; padding: 0 4pt;",
                "text-align: left; padding: 500pt 4pt;");
        assertThat(findings()).isNotEmpty().anyMatch(found -> found.endsWith(Code.PDF_009.id()));
    }

    @Test
    void aTemplateThatIsNotThere() throws IOException {
        Files.delete(root.resolve("templates/print/edition.ftlh"));
        assertThat(findings()).containsExactly("templates/print/edition.ftlh:1:1 " + Code.TPL_001.id());
    }

    @Test
    void aTemplateWithASyntaxError() throws IOException {
        Files.writeString(root.resolve("templates/print/edition.ftlh"), "<html>\n<#if journal.title>");
        assertThat(findings())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("templates/print/edition.ftlh:2:")
                .endsWith(Code.TPL_002.id());
    }

    @Test
    void aTemplateThatUsesWhatHasNoValue() throws IOException {
        Files.writeString(root.resolve("templates/print/edition.ftlh"), "<html>\n${journal.name}</html>");
        assertThat(findings()).containsExactly("templates/print/edition.ftlh:2:3 " + Code.TPL_003.id());
    }

    @Test
    void aTemplateThatCannotBeCarriedOut() throws IOException {
        Files.writeString(root.resolve("templates/print/edition.ftlh"), "<html>\n${edition.articles}</html>");
        assertThat(findings()).containsExactly("templates/print/edition.ftlh:2:3 " + Code.TPL_004.id());
    }

    @Test
    void aTemplateThatLeavesWordsOut() throws IOException {
        change("templates/lib/figure.ftlh", "${figure.caption}", "");
        assertThat(findings()).containsOnly("templates/lib/figure.ftlh:1:1 " + Code.TPL_006.id());
    }

    @Test
    void markupThatIsNotWellFormed() throws IOException {
        Files.writeString(root.resolve("templates/print/edition.ftlh"), "<html><p>${journal.title}</html>");
        assertThat(findings()).containsExactly("templates/print/edition.ftlh:1:1 " + Code.PDF_001.id());
    }

    @Test
    void aDeclarationThatTheEngineDoesNotKnow() throws IOException {
        change("templates/print/print.css", "/* 另一种版式", ".x { display: flex; }\n/* 另一种版式");
        assertThat(findings()).contains("templates/print/print.css:1:1 " + Code.PDF_002.id());
    }

    @Test
    void aStyleSheetThatReadsElsewhere() throws IOException {
        change(
                "templates/print/print.css",
                "body { margin: 0;",
                "body { background-image: url(http://127.0.0.1:9/x.png); margin: 0;");
        assertThat(findings()).contains("content/editions/2026-03/edition.yaml:1:1 " + Code.PDF_003.id());
    }

    /** The pages are made without it, as a browser makes them. */
    @Test
    void aPictureOfAStyleSheetThatIsNotThere() throws IOException {
        change(
                "templates/print/print.css",
                "body { margin: 0;",
                "@import url(no.css); body { background-image: url(no.png); margin: 0;");
        assertThat(publish().status()).isEqualTo(Outcome.Status.PUBLISHED);
    }

    @Test
    void aStyleSheetThatIsNotThere() throws IOException {
        Files.delete(root.resolve("templates/print/print.css"));
        assertThat(findings()).contains("templates/print/print.css:1:1 " + Code.FNT_004.id());
    }

    @Test
    void aStartPageBelowCoverAndContents() throws IOException {
        change("content/editions/2026-03/edition.yaml", "startPage: 57", "startPage: 2");
        assertThat(findings()).containsExactly("content/editions/2026-03/edition.yaml:1:1 " + Code.PDF_004.id());
    }

    @Test
    void aDamagedPicture() throws IOException {
        Files.writeString(root.resolve("content/editions/2026-03/images/level.svg"), "<svg><rect");
        assertThat(findings()).hasSize(1).first().asString().endsWith(Code.FIG_017.id());
    }

    @Test
    void aPictureWithAScript() throws IOException {
        Files.writeString(
                root.resolve("content/editions/2026-03/images/level.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
        assertThat(findings()).contains("content/editions/2026-03/01-water.md:51:1 " + Code.FIG_041.id());
    }

    @Test
    void aPublicationAmongTheManuscripts() {
        Outcome outcome =
                new Publisher(new Request(new Project(root), root.resolve("content"), List.of(), false)).publish();
        assertThat(outcome.findings().all()).extracting(found -> found.code()).containsExactly(Code.CFG_011);
        assertThat(outcome.status().exitCode()).isEqualTo(2);
    }

    @Test
    void aFolderWhereAFileShouldGo() throws IOException {
        Files.createDirectories(root.resolve("target/publication/pdf/2026-03.pdf/held"));
        assertThat(publish().findings().all()).extracting(found -> found.code()).contains(Code.OUT_006);
    }

    /** As some editors of Windows save every file. */
    @Test
    void aByteOrderMarkIsNoMistake() throws IOException {
        List<String> said = findings().toList();
        Map<String, byte[]> plain = publication();
        int marked = 0;
        try (Stream<Path> files = Files.walk(root.resolve("templates"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(ftlh|css|js|svg)"))
                    .toList()) {
                Files.writeString(file, "\uFEFF" + Files.readString(file));
                marked++;
            }
        }
        assertThat(marked).isGreaterThan(30);

        assertThat(findings().toList()).isEqualTo(said);
        Map<String, byte[]> withMarks = publication();
        assertThat(withMarks).containsOnlyKeys(plain.keySet());
        assertThat(plain.keySet())
                .filteredOn(path -> !path.equals("index.html")) // the desk tells what is other than before
                .allSatisfy(path -> assertThat(withMarks.get(path)).isEqualTo(plain.get(path)));
    }

    private Map<String, byte[]> publication() throws IOException {
        Path out = root.resolve("target/publication");
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(out.resolve(".huozi-standing"))) // records know times of files
                    .toList()) {
                files.put(out.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    @Test
    void aTemplateThatIsNotUtf8() throws IOException {
        Files.write(root.resolve("templates/print/edition.ftlh"), "<html>中文</html>".getBytes(Charset.forName("GBK")));
        assertThat(findings()).hasSize(1).first().asString().endsWith(Code.TPL_005.id());
    }

    @Test
    void aTemplateThatForgetsTheArticles() throws IOException {
        Files.writeString(root.resolve("templates/print/edition.ftlh"), "<html><body><p>无</p></body></html>");
        assertThat(findings()).hasSize(6).containsOnly("templates/print/edition.ftlh:1:1 " + Code.PDF_005.id());
    }
}
