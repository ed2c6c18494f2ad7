package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.fonts.FontLibrary;
import org.huozi.needs.Tool;
import org.huozi.publish.Outcome;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;
import org.huozi.sample.Resources;
import org.huozi.svg.DrawingMutation;
import org.huozi.svg.DrawingReader;
import org.huozi.svg.GoodDrawing;
import org.huozi.svg.OddDrawings;
import org.huozi.svg.RewrittenDrawing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawings of every kind, hostile ones too, from the manuscript to the finished pages and the site in a browser. */
class DrawingsIT extends InBrowser {
    private static final String EDITION = "content/editions/2026-03/";
    private static final String MANUSCRIPT = EDITION + "02-notice.md";
    private static final String FETCHED = "127.0.0.1:64999";

    /** What a browser that opens it must be seen to run and fetch, lest it count as harmless for want of eyes. */
    private static final String HOSTILE = """
            <svg xmlns="http://www.w3.org/2000/svg"><title>-</title>\
            <script>document.title = 'RAN'</script><image href="http://127.0.0.1:64999/a.png"/></svg>
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void assemble() throws IOException {
        Path words = Files.createDirectories(root.resolve("words"));
        Files.writeString(words.resolve("odd.txt"), "甲乙丙丁戊己庚辛壬癸子丑寅卯灵活就业通知竖排（一）");
        SecondJournal.assemble(root, words, Resources.of("drawings"));
    }

    private Outcome publish(Map<String, byte[]> drawings) throws IOException {
        StringBuilder text =
                new StringBuilder(Files.readString(root.resolve(MANUSCRIPT)).stripTrailing());
        for (Map.Entry<String, byte[]> drawing : drawings.entrySet()) {
            Files.write(root.resolve(EDITION + drawing.getKey()), drawing.getValue());
            text.append("\n\n![图](").append(drawing.getKey()).append(")");
        }
        Files.writeString(root.resolve(MANUSCRIPT), text.append("\n"));
        return new Publisher(new Request(new Project(root), root.resolve("target/publication"), List.of(), false))
                .publish();
    }

    /** @param drawn whether those that can be drawn are wanted, or the others */
    private static Map<String, byte[]> odd(boolean drawn) {
        DrawingReader reader = new DrawingReader(new FontLibrary(List.of(), List.of(), Map.of()));
        Map<String, byte[]> chosen = new LinkedHashMap<>();
        OddDrawings.all().forEach((name, file) -> {
            RewrittenDrawing drawing = reader.read(file);
            if (drawing.content().isPresent() == drawn && !name.equals("characters of nobody")) {
                chosen.put("images/" + name.replaceAll("[^A-Za-z0-9]+", "-") + ".svg", file);
            }
        });
        return chosen;
    }

    @Test
    void whatIsHostileDoesNothingOnTheSiteAndStopsNothing() throws IOException {
        Map<String, byte[]> drawings = odd(true);
        Outcome outcome = publish(drawings);
        assertThat(outcome.status()).as(outcome.findings().all().toString()).isEqualTo(Outcome.Status.PUBLISHED);
        Path site = root.resolve("target/publication/site/2026-03");
        assertThat(drawings).hasSizeGreaterThan(60);
        for (String path : drawings.keySet()) {
            assertThat(GoodDrawing.complaints(Files.readAllBytes(site.resolve(path))))
                    .as(path)
                    .isEmpty();
        }
        seesWhatRuns(browser);
        assertThat(browser.complaints()).isNotEmpty();
        nothingRuns(browser, site, drawings.keySet());
        assertThat(browser.complaints()).isEmpty();
        Tool.FIREFOX.require();
        try (Firefox firefox = Firefox.open()) {
            seesWhatRuns(firefox);
            nothingRuns(firefox, site, drawings.keySet());
        }
        assertThat(root.resolve("target/publication/pdf/2026-03.pdf")).isNotEmptyFile();
    }

    /** Each opened at its own address, where the policy of the site's pages does not hold. */
    private static void nothingRuns(OpenPages browser, Path site, Collection<String> paths) {
        for (String path : paths) {
            browser.visit(site, path);
            assertThat(browser.value("document.documentElement.namespaceURI"))
                    .as(path)
                    .isEqualTo("http://www.w3.org/2000/svg");
            assertThat((String) browser.value("document.title")).as(path).doesNotContain("RAN");
            assertThat(browser.requests()).as(path).noneMatch(request -> request.contains(FETCHED));
        }
    }

    private void seesWhatRuns(OpenPages browser) throws IOException {
        Path asDrawn = Files.createDirectories(root.resolve("as-drawn"));
        Files.writeString(asDrawn.resolve("control.svg"), HOSTILE);
        browser.visit(asDrawn, "control.svg");
        assertThat(browser.value("document.title")).isEqualTo("RAN");
        assertThat(browser.requests()).anyMatch(request -> request.contains(FETCHED));
    }

    /** As often as {@code -Dtrials} says. */
    @Test
    void mutantsArePrintedOrRefused() throws IOException {
        int trials = Integer.getInteger("trials", 60);
        DrawingReader reader = new DrawingReader(new FontLibrary(List.of(), List.of(), Map.of()));
        List<byte[]> files = new ArrayList<>(OddDrawings.all().values());
        files.removeIf(file -> file.length > 3000);
        Map<String, byte[]> mutants = new LinkedHashMap<>();
        for (int trial = 0; trial < trials; trial++) {
            Random random = new Random(trial);
            String file = new String(files.get(random.nextInt(files.size())), StandardCharsets.UTF_8);
            byte[] mutant = DrawingMutation.of(file, random).getBytes(StandardCharsets.UTF_8);
            boolean plain = reader.read(mutant).flaws().stream()
                    .noneMatch(flaw -> flaw.kind().isFatal() || flaw.name().codePointAt(0) > 0xFFFF);
            if (plain) {
                mutants.put("images/mutant-" + trial + ".svg", mutant);
            }
        }
        assertThat(mutants).hasSizeGreaterThan(trials / 3);
        Outcome outcome = publish(mutants);
        assertThat(outcome.findings().all()).extracting(Diagnostic::code).doesNotContain(Code.FIG_048);
        assertThat(outcome.status()).as(outcome.findings().all().toString()).isEqualTo(Outcome.Status.PUBLISHED);
    }

    /** Drawings without letters that stand in a template are its designer's, and not rewritten. */
    @Test
    void whatBatikThrowsIsAFinding() throws IOException {
        Path template = root.resolve("templates/print/edition.ftlh");
        String markup = Files.readString(template);
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"x\"/></svg>";
        assertThat(markup).contains("</body>");
        Files.writeString(template, markup.replace("</body>", drawing + "</body>"));
        Outcome outcome = publish(Map.of());
        assertThat(outcome.status()).isEqualTo(Outcome.Status.CONTENT_HAS_ERRORS);
        assertThat(outcome.findings().all()).extracting(Diagnostic::code).contains(Code.FIG_048);
    }

    @Test
    void whatCannotBeDrawnIsToldAtItsPlace() throws IOException {
        Map<String, byte[]> drawings = odd(false);
        Outcome outcome = publish(drawings);
        assertThat(outcome.status()).isEqualTo(Outcome.Status.CONTENT_HAS_ERRORS);
        List<Diagnostic> told = outcome.findings().all().stream()
                .filter(finding -> finding.span().file().equals(MANUSCRIPT))
                .filter(finding -> List.of(Code.FIG_017, Code.FIG_043, Code.FIG_044, Code.FIG_045)
                        .contains(finding.code()))
                .toList();
        assertThat(told).extracting(finding -> finding.arguments().get(0)).containsExactlyElementsOf(drawings.keySet());
    }

    @Test
    void whatProgramsWriteIsPublishedWithoutAFinding() throws IOException {
        Map<String, byte[]> drawings = new LinkedHashMap<>();
        try (Stream<Path> samples = Files.list(Resources.of("drawings"))) {
            for (Path sample : samples.sorted().toList()) {
                drawings.put("images/" + sample.getFileName(), Files.readAllBytes(sample));
            }
        }
        Outcome outcome = publish(drawings);
        assertThat(outcome.status()).isEqualTo(Outcome.Status.PUBLISHED);
        assertThat(outcome.findings().all())
                .extracting(Diagnostic::code)
                .doesNotContain(Code.FIG_040, Code.FIG_041, Code.FIG_042, Code.FIG_046, Code.FIG_048, Code.FIG_049);
        String site = Files.readString(
                root.resolve("target/publication/site/2026-03/images/echarts.svg"), StandardCharsets.UTF_8);
        assertThat(site).contains("aria-label=\"新增就业人数（人）\"").doesNotContain("<text", "font");
    }
}
