package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huozi.diag.Code;
import org.huozi.sample.Numbers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 编辑台: the page on which an editor finds what a run made, found and changed. */
class DeskIT extends InBrowser {
    private static final String NOTICE = "content/editions/2026-03/02-notice.md";

    @TempDir
    Path root;

    @BeforeEach
    void assemble() throws IOException {
        SecondJournal.assemble(root);
    }

    @Test
    void listsEveryArticleWithThePagesOfThePdf() throws IOException {
        assertThat(run().status()).isZero();
        Document desk = desk();
        assertThat(desk.selectFirst(".state").classNames()).contains("published");
        List<Element> rows = desk.select(".articles tbody tr");
        assertThat(rows).hasSize(6);
        try (PDDocument pdf = Loader.loadPDF(out("pdf/2026-03.pdf").toFile())) {
            for (Element row : rows) {
                Element link = row.select("a").last();
                int sheet = Integer.parseInt(link.attr("href").replaceFirst(".*#page=", ""));
                String first = row.child(1).text().replaceFirst("—.*", "");
                assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[sheet - 1])
                        .isEqualTo(first);
            }
            assertThat(Numbers.in(desk.selectFirst("tfoot").text())).contains(pdf.getNumberOfPages());
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        run();
        assertThat(desk().select("a[href]")).isNotEmpty().allSatisfy(link -> {
            String href = link.attr("href");
            if (href.startsWith("#")) {
                assertThat(desk().getElementById(href.substring(1))).isNotNull();
            } else {
                assertThat(out(href.replaceFirst("#.*", ""))).isRegularFile();
            }
        });
    }

    /** 300 pixels on 148 mm or less are never 200 on an inch; the text says what would do. */
    @Test
    void namesPicturesBelowTheResolutionOfPrint() throws IOException {
        CommandLineRun run = run();
        Element row = desk().selectFirst(".press tr.soft:contains(images/map.png)");
        double millimetres = Double.parseDouble(row.child(2).text().replaceFirst(" .*", ""));
        double resolution = Double.parseDouble(row.child(3).text().replaceFirst(" .*", ""));
        assertThat(resolution).isCloseTo(300 / millimetres * 25.4, within(1.0));
        assertThat(run.err()).contains(Code.FIG_020.id(), "04-forms.md", "images/map.png");
        int wanted = Integer.parseInt(row.child(4).text().replaceFirst(" .*", ""));
        assertThat(wanted / millimetres * 25.4).isBetween(199.0, 202.0);
    }

    @Test
    void namesTheFontsOfThePdf() throws IOException {
        run();
        assertThat(desk().selectFirst(".press").text()).contains("LXGWWenKai-Regular", "NotoSansSC-Bold");
        assertThat(desk().select(".press .error")).isEmpty();
    }

    @Test
    void saysWhatIsOtherThanBefore() throws IOException {
        run();
        String fresh = changes();
        run();
        String same = changes();
        assertThat(same).isNotEqualTo(fresh);
        run();
        assertThat(changes()).isEqualTo(same);
        change("水。");
        run();
        assertThat(changes())
                .contains("《关于")
                .doesNotContain("《水")
                .isNotEqualTo(fresh)
                .isNotEqualTo(same);
        Element correction = desk().selectFirst(".corrections li");
        assertThat(correction.classNames()).containsExactly("added");
        assertThat(Numbers.in(correction.select(".place").text())).containsExactly(60);
        assertThat(correction.select("ins").text()).isEqualTo("水。");
        assertThat(desk().select(".corrections li")).hasSize(1);
    }

    @Test
    void ofAStoppedRunItHasTheFindingsAndWhatStands() throws IOException {
        run();
        change("\n\n[水](javascript:x)");
        assertThat(run().status()).isEqualTo(1);
        Document desk = desk();
        assertThat(desk.select(".state.stopped")).hasSize(1);
        assertThat(desk.select("li.error").text()).contains("MKD-004");
        assertThat(desk.select("nav a").eachAttr("href")).contains("site/index.html");
        assertThat(desk.select(".edition")).isEmpty();
    }

    @Test
    void onlyWhatWasAskedForIsSaidToBeNew() throws IOException {
        run("--edition", "2026-03");
        assertThat(desk().select(".partial")).hasSize(1);
    }

    static Stream<Arguments> screens() {
        return Stream.of("light", "dark")
                .flatMap(scheme -> Stream.of(360, 1280).map(width -> Arguments.of(scheme, width)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void readsWellOnEveryScreen(String scheme, int width) {
        run();
        browser.media("screen", scheme);
        browser.width(width);
        browser.driver().get(out("index.html").toUri().toString());
        assertThat(Axe.violations(browser)).isEmpty();
        assertThat(browser.ask("return document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0L);
    }

    private String changes() throws IOException {
        return desk().selectFirst(".changes").text();
    }

    private Document desk() throws IOException {
        return Jsoup.parse(out("index.html").toFile());
    }

    private Path out(String path) {
        return root.resolve("target/publication").resolve(path);
    }

    private void change(String more) throws IOException {
        Files.writeString(
                root.resolve(NOTICE), Files.readString(root.resolve(NOTICE)).stripTrailing() + more + "\n");
    }

    private CommandLineRun run(String... more) {
        return CommandLineRun.of(Stream.concat(Stream.of("build", "--root", root.toString()), Stream.of(more))
                .toArray(String[]::new));
    }
}
