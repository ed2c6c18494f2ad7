package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says when something is wrong with content, fonts, templates or the command; and what it leaves alone. */
class FindingsIT {
    private static final String ARTICLE = "content/editions/2026-03/02-notice.md";
    private static final String SETTINGS = "content/editions/2026-03/edition.yaml";
    private static final String FONTS = "fonts/fonts.yaml";
    private static final String CSS = "templates/print/print.css";
    private static final String TEMPLATE = "templates/print/edition.ftlh";

    @TempDir
    static Path sound;

    @TempDir
    Path root;

    @BeforeAll
    static void assemble() throws IOException {
        SecondJournal.assemble(sound);
    }

    @BeforeEach
    void copy() throws IOException {
        SecondJournal.copy(sound, root);
    }

    @Test
    void aStoppedRunLeavesThePublicationAsItWas() throws IOException {
        assertThat(run().status()).isZero();
        Map<String, String> before = publication();
        change(ARTICLE, text -> text + "\n# 一级标题\n");
        CommandLineRun stopped = run();
        assertThat(stopped.status()).isEqualTo(1);
        assertThat(stopped.err()).contains(ARTICLE + ":", Code.MKD_001.id());
        assertThat(stopped.out()).contains("没有出版");
        Map<String, String> after = publication();
        assertThat(after.remove("diagnostics.json")).contains("MKD-001");
        before.remove("diagnostics.json");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void warningsStopAStrictRun() throws IOException {
        change(ARTICLE, text -> text + "\n见图 99。\n");
        assertThat(run().status()).isZero();
        CommandLineRun strict = run("--strict");
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.err()).contains("错误 " + Code.REF_001.id());
    }

    @Test
    void anEditionThatIsNotThereIsWrongUsage() {
        CommandLineRun run = run("--edition", "2026-04");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(Code.CFG_009.id(), "2026-03");
    }

    @Test
    void aHeldFileIsNamedAndTheOthersAreWritten() throws IOException {
        Files.createDirectories(root.resolve("target/publication/pdf/2026-03.pdf/held"));
        CommandLineRun run = run();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(Code.OUT_001.id(), "2026-03.pdf");
        assertThat(run.out()).contains("其余已更新");
        assertThat(publication()).containsKey("site/index.html");
    }

    @Test
    void fontsThatAreNone() throws IOException {
        Files.writeString(root.resolve("fonts/wenkai.ttf"), "no font");
        assertFinding(2, FONTS + ":7:", Code.FNT_001);
    }

    @Test
    void aCharacterThatNoFontHas() throws IOException {
        change(ARTICLE, text -> text + "\n龘\n");
        assertFinding(1, ARTICLE + ":", Code.FNT_002);
    }

    @Test
    void aFallbackThatIsNotThere() throws IOException {
        change(FONTS, text -> text + "  - Kai\n");
        assertFinding(2, FONTS + ":16:5:", Code.FNT_003);
    }

    @Test
    void aFamilyThatIsNotThere() throws IOException {
        change(CSS, text -> text + "\nbody, p { font-family: \"No Such Face\" !important; }\n");
        assertFinding(1, CSS, Code.FNT_004);
    }

    @Test
    void aTemplateThatWritesNoXhtml() throws IOException {
        change(TEMPLATE, text -> text.replace("<body>", "<body><p>"));
        assertFinding(1, TEMPLATE, Code.PDF_001);
    }

    @Test
    void aStyleThatTheEngineDoesNotKnow() throws IOException {
        change(CSS, text -> text + "\np { colour: red; }\n");
        CommandLineRun run = run();
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains(CSS, Code.PDF_002.id());
    }

    @Test
    void nothingIsFetched() throws IOException {
        change(CSS, text -> text + "\nbody { background-image: url(http://example.org/a.png); }\n");
        assertFinding(1, SETTINGS, Code.PDF_003);
    }

    @Test
    void aStartPageThatComesTooEarly() throws IOException {
        change(SETTINGS, text -> text.replace("startPage: 57", "startPage: 2"));
        assertFinding(1, SETTINGS, Code.PDF_004);
    }

    @Test
    void aTemplateThatLeadsElsewhere() throws IOException {
        Files.writeString(root.resolve("secret.ftlh"), "secret");
        change(TEMPLATE, text -> text + "<#include \"/../secret.ftlh\">");
        assertFinding(1, TEMPLATE, Code.TPL_001);
    }

    @Test
    void aTemplateInAnEncodingThatDoesNotExist() throws IOException {
        change(TEMPLATE, text -> "<#ftl encoding=\"nonsense\">\n" + text);
        assertFinding(1, TEMPLATE, Code.TPL_005);
    }

    private void assertFinding(int status, String place, Code code) {
        CommandLineRun run = run();
        assertThat(run.err()).contains(place).contains(code.id()).doesNotContain("\tat ");
        assertThat(run.status()).isEqualTo(status);
    }

    private CommandLineRun run(String... more) {
        String[] arguments = Stream.concat(Stream.of("build", "--root", root.toString()), Stream.of(more))
                .toArray(String[]::new);
        return CommandLineRun.of(arguments);
    }

    private void change(String path, UnaryOperator<String> change) throws IOException {
        Path file = root.resolve(path);
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    /** Every file with its content, one char a byte. */
    private Map<String, String> publication() throws IOException {
        Path out = root.resolve("target/publication");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
                files.put(out.relativize(path).toString().replace('\\', '/'), content);
            }
        }
        return files;
    }
}
