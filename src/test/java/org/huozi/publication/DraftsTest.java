package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.output.FinishedEdition;
import org.huozi.publish.Outcome;
import org.huozi.publish.PageReuse;
import org.huozi.publish.Preparation;
import org.huozi.publish.Progress;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft stays a draft until its editor takes the word away; editions come by year and number. */
class DraftsTest {
    private static final String FOREWORD = "---\nkind: foreword\ntitle: 卷首语\n---\n\n正文。\n";

    @TempDir
    Path root;

    private Path out;

    @BeforeEach
    void assemble() throws IOException {
        PlainDesign.addTo(root);
        write("content/journal.yaml", "formatVersion: 1\ntitle: 人才研究\npublisher: 研究院\n");
        edition("2022-9", "year: 2022\nnumber: 9\ndate: 2022-09\n", "");
        out = root.resolve("target/publication");
    }

    @Test
    void whatWasJustBegunIsNotPublished() throws IOException {
        assertThat(CommandLineRun.of("new", "edition", "2022-10", "--root", root.toString())
                        .status())
                .isZero();
        CommandLineRun run = CommandLineRun.of("build", "--root", root.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("2022 年第 10 期（草稿，没有出版", "drafts" + out.getFileSystem().getSeparator() + "2022-10.pdf");
        assertThat(run.err()).contains("CFG-016");
        assertThat(out.resolve("drafts/2022-10.pdf")).isNotEmptyFile();
        assertThat(out.resolve("pdf/2022-10.pdf")).doesNotExist();
        assertThat(out.resolve("site/2022-10")).doesNotExist();
        assertThat(site()).isNotEmpty().noneMatch(page -> page.contains("待填") || page.contains("2022-10"));
    }

    @Test
    void takenAwayItIsPublishedAndPutBackItIsWithdrawn() throws IOException {
        edition("2022-10", "year: 2022\nnumber: 10\ndate: 2022-10\n", "");
        publish(List.of());
        assertThat(out.resolve("site/2022-10/index.html")).isNotEmptyFile();

        edition("2022-10", "year: 2022\nnumber: 10\ndate: 2022-10\ndraft: true\n", "");
        assertThat(CommandLineRun.of("build", "--edition", "2022-10", "--root", root.toString())
                        .out())
                .contains("从前出版的还在网站上；要撤下，运行 huozi build");
        assertThat(out.resolve("site/2022-10/index.html")).isNotEmptyFile();

        assertThat(CommandLineRun.of("build", "--root", root.toString()).out()).contains("撤下", "2022-10.pdf，连同网页");
        assertThat(out.resolve("site/2022-10")).doesNotExist();
        assertThat(out.resolve("pdf/2022-10.pdf")).doesNotExist();
        assertThat(out.resolve("drafts/2022-10.pdf")).isNotEmptyFile();

        edition("2022-10", "year: 2022\nnumber: 10\ndate: 2022-10\n", "");
        publish(List.of());
        assertThat(out.resolve("drafts")).doesNotExist();
    }

    @Test
    void whereAllAreDraftsThereIsNoSite() throws IOException {
        edition("2022-9", "year: 2022\nnumber: 9\ndate: 2022-09\ndraft: true\n", "");
        CommandLineRun run = CommandLineRun.of("build", "--root", root.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("没有一期可以出版，都还是草稿");
        assertThat(out.resolve("site")).doesNotExist();
        assertThat(out.resolve("drafts/2022-9.pdf")).isNotEmptyFile();
    }

    @Test
    void anArticleThatIsADraftIsLeftOutAndTold() throws IOException {
        edition("2022-9", "year: 2022\nnumber: 9\ndate: 2022-09\n", "  - 02-later.md\n");
        write("content/editions/2022-9/02-later.md", FOREWORD.replace("title: 卷首语", "title: 以后\ndraft: true"));
        Outcome outcome = publish(List.of());

        assertThat(outcome.findings().all()).extracting(Diagnostic::code).containsExactly(Code.ART_016);
        assertThat(out.resolve("site/2022-9/later.html")).doesNotExist();
        assertThat(site()).noneMatch(page -> page.contains("以后"));
        // whoever proof-reads sees it
        assertThat(Preparation.of(new Project(root), List.of())
                        .prepared()
                        .editions()
                        .get(0)
                        .articles())
                .hasSize(2);
    }

    @Test
    void editorsSeeDrafts() throws IOException {
        edition("2022-10", "year: 2022\nnumber: 10\ndate: 2022-10\ndraft: true\n", "");
        Path preview = new Project(root).preview();
        Request request = new Request(new Project(root), preview, List.of(), false).forEditors();
        new Publisher(request, PageReuse.NONE, Progress.UNWATCHED).publish();

        assertThat(preview).isEqualTo(root.resolve("target/preview").toAbsolutePath());
        assertThat(preview.resolve("site/2022-10/index.html")).isNotEmptyFile();
    }

    @Test
    void editionsComeByYearAndNumber() throws IOException {
        edition("2022-10", "year: 2022\nnumber: 10\ndate: 2022-10\n", "");
        edition("a-special-one", "year: 2021\nnumber: 12\ndate: 2021-12\n", "");
        Outcome outcome = publish(List.of());

        assertThat(outcome.publication().editions())
                .extracting(FinishedEdition::id)
                .containsExactly("2022-10", "2022-9", "a-special-one");
        assertThat(outcome.report().read()).containsExactly("2022-10", "2022-9", "a-special-one");
        assertThat(outcome.findings().all()).isEmpty();
    }

    private Outcome publish(List<String> editions) {
        return new Publisher(new Request(new Project(root), out, editions, false)).publish();
    }

    private List<String> site() throws IOException {
        try (Stream<Path> files = Files.walk(out.resolve("site"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(DraftsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private void edition(String id, String settings, String items) throws IOException {
        String folder = "content/editions/" + id + "/";
        write(folder + "edition.yaml", settings + "items:\n  - 01-foreword.md\n" + items);
        write(folder + "01-foreword.md", FOREWORD);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
