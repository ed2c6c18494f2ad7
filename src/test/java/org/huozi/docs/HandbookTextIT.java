package org.huozi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.check.CheckedContent;
import org.huozi.check.journal.TermCheck;
import org.huozi.cli.Console;
import org.huozi.cli.Main;
import org.huozi.config.JournalConfig;
import org.huozi.config.JournalReader;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.docs.Handbook.Chapter;
import org.huozi.docs.Handbook.Listing;
import org.huozi.edition.ArticleReader;
import org.huozi.model.Article;
import org.huozi.model.Block;
import org.huozi.model.Colophon;
import org.huozi.model.Edition;
import org.huozi.model.Figure;
import org.huozi.model.Inline;
import org.huozi.model.Kind;
import org.huozi.model.Table;
import org.huozi.publish.Preparation;
import org.huozi.source.SourceFile;
import org.huozi.source.SourceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The handbook shows everything the program knows, and what it shows is true. */
class HandbookTextIT {
    private static final Pattern EXAMPLE_ROW = Pattern.compile("(?m)^\\|[^|\\n]+\\| (`+) ?(.+?) ?\\1 \\| (.+) \\|$");

    private static final Pattern COMMAND = Pattern.compile("huozi\\.cmd [a-z][^`\\n]*");

    private static CheckedContent checked;

    @TempDir
    Path root;

    @BeforeAll
    static void read() {
        checked = Preparation.of(Handbook.PROJECT, List.of()).prepared();
    }

    /** A picture that is missing is shown, too. */
    @Test
    void nothingIsWrongWithIt() {
        assertThat(checked.findings().all()).extracting(Diagnostic::code).containsExactly(Code.FIG_011);
    }

    /** Whoever adds to the model shows it here. */
    @ParameterizedTest
    @ValueSource(classes = {Kind.class, Block.class, Inline.class})
    void everyConstructOccurs(Class<?> sealed) {
        assertThat(Constructs.of(articles().toList()).types()).contains(sealed.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Figure.Type.class,
                Table.Alignment.class,
                Inline.Marked.Mark.class,
                Inline.Formula.Height.class,
            })
    void soDoesEveryFormOfIt(Class<?> choices) {
        assertThat(Constructs.of(articles().toList()).constants()).contains((Enum<?>[]) choices.getEnumConstants());
    }

    static Stream<Chapter> chaptersOfForms() {
        return Stream.of("07-text.md", "08-figures.md").map(Handbook::chapter);
    }

    /** First as it is written, then as it is set: one text. */
    @ParameterizedTest
    @MethodSource("chaptersOfForms")
    void whatIsShownIsWhatIsSet(Chapter chapter) {
        List<Listing> examples = chapter.listings("markdown");
        assertThat(examples).hasSizeGreaterThan(3);
        for (Listing example : examples) {
            assertThat(example.after().stripLeading()).startsWith(example.text());
        }
    }

    @Test
    void soIsEveryRowOfTheTableOfForms() {
        List<String> rows = EXAMPLE_ROW
                .matcher(Handbook.chapter("07-text.md").text())
                .results()
                .map(row -> row.group(2) + " → " + row.group(3))
                .toList();
        assertThat(rows).hasSizeGreaterThan(8).allSatisfy(row -> {
            String[] both = row.split(" → ");
            assertThat(both[0]).isEqualTo(both[1]);
        });
    }

    @Test
    void theSamplesAreTheExamples() {
        List<String> examples = Handbook.chapter("06-articles.md").listings("markdown").stream()
                .map(Listing::text)
                .toList();
        List<String> samples = Stream.of("21-sample-article.md", "22-sample-policy.md", "23-sample-digest.md")
                .map(name -> Handbook.chapter(name).text())
                .toList();
        assertThat(examples).hasSize(4).endsWith(samples.toArray(String[]::new));
    }

    /** All that the handbook writes into journal.yaml makes one journal.yaml. */
    @Test
    void theSettingsAreUnderstood() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Optional<JournalConfig> journal = journal(settings("content\\journal.yaml"), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(journal.orElseThrow().colophon().text(Colophon.Item.ISSN)).contains("1234-5679");
        assertThat(journal.get().site().icp()).isPresent();
        assertThat(journal.get().rules().profile()).isPresent();
    }

    @Test
    void soAreTheTerms() throws IOException {
        write("content/terms.yaml", settings("content\\terms.yaml"));
        Diagnostics diagnostics = new Diagnostics();
        TermCheck.of(new Project(root), new SourceReader(root), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void soIsWhatAnyArticleMayHave() {
        String text = "---\nkind: foreword\ntitle: 卷首语\n" + settings("文章开头的信息") + "---\n\n正文。\n";
        Diagnostics diagnostics = new Diagnostics();
        Article article = new ArticleReader(diagnostics)
                .read(SourceFile.of("a.md", text), "a")
                .orElseThrow();
        assertThat(diagnostics.all()).isEmpty();
        assertThat(article.provenance().former()).hasSize(1);
    }

    @Test
    void soIsWhatALearnedJournalPrintsAroundAnArticle() {
        String text = "---\nkind: article\n" + settings("学术文章开头的信息") + "---\n\n正文。\n";
        Diagnostics diagnostics = new Diagnostics();
        Article article = new ArticleReader(diagnostics)
                .read(SourceFile.of("a.md", text), "a")
                .orElseThrow();
        assertThat(diagnostics.all()).isEmpty();
        assertThat(article.particulars().funding()).hasSize(2);
        assertThat(article.particulars().history().inOrder()).hasSize(3);
        assertThat(article.kind().authors().get(0).affiliations()).hasSize(2);
    }

    /** The program itself lists what it knows when it meets a key that it does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nkind: foreword\ntitle: 题\nqqqqqqq: 1\n---\n\n文。\n",
                "---\nkind: article\ntitle: 题\nqqqqqqq: 1\nauthors:\n  - name: 张三\n    qqqqqqq: 1\n---\n\n文。\n",
                "---\nkind: policy\ntitle: 题\nqqqqqqq: 1\n---\n\n文。\n",
                "---\nkind: digest\ntitle: 题\nqqqqqqq: 1\nitems:\n  - title: 题\n    date: 2022-01-01\n    text: 文\n    qqqqqqq: 1\n---\n",
            })
    void everyKeyOfAnArticleIsListed(String manuscript) {
        Diagnostics diagnostics = new Diagnostics();
        new ArticleReader(diagnostics).read(SourceFile.of("a.md", manuscript), "a");
        assertListed(diagnostics);
    }

    @Test
    void everyKeyOfAJournalIsListed() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        journal("""
                        formatVersion: 1
                        title: 刊
                        publisher: 社
                        qqqqqqq: 1
                        print:
                          qqqqqqq: 1
                        site:
                          qqqqqqq: 1
                        typesetting:
                          qqqqqqq: 1
                        """, diagnostics);
        assertThat(diagnostics.all()).hasSize(4);
        assertListed(diagnostics);
    }

    @Test
    void everyKeyOfAnEditionAndOfTheTermsIsListed() throws IOException {
        write("content/journal.yaml", "formatVersion: 1\ntitle: 刊\npublisher: 社\n");
        write("content/terms.yaml", "qqqqqqq: 1\nterms:\n  - not: 词\n    qqqqqqq: 1\n");
        write(
                "content/editions/2022-01/edition.yaml",
                "year: 2022\nnumber: 1\ndate: 2022-01\nqqqqqqq: 1\nitems:\n  - 01-a.md\n");
        write("content/editions/2022-01/01-a.md", "---\nkind: foreword\ntitle: 题\n---\n\n文。\n");
        Diagnostics diagnostics =
                Preparation.of(new Project(root), List.of()).prepared().findings();
        assertThat(unknownKeys(diagnostics)).hasSize(3);
        assertListed(diagnostics);
    }

    private static void assertListed(Diagnostics diagnostics) {
        String table = Handbook.chapter("14-lookup.md").text();
        List<String> keys = unknownKeys(diagnostics);
        assertThat(keys).isNotEmpty();
        for (String known : keys) {
            assertThat(known.split(", ")).allSatisfy(key -> assertThat(table).contains("| `" + key + "` |"));
        }
    }

    /** What is said to be known, of each unknown key. */
    private static List<String> unknownKeys(Diagnostics diagnostics) {
        return diagnostics.all().stream()
                .filter(finding -> finding.code() == Code.YML_010)
                .map(finding -> finding.arguments().get(1))
                .toList();
    }

    static Stream<String> commands() {
        return Handbook.chapters().stream()
                .flatMap(chapter -> COMMAND.matcher(chapter.text()).results())
                .map(found -> found.group().strip())
                .distinct();
    }

    /** Given where there is no project, it does nothing, yet an option or a command that is not there is complained of. */
    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandCanBeGiven(String command) {
        assertThat(complaint(command)).doesNotContain("命令写错了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"huozi.cmd biuld", "huozi.cmd build --fast", "huozi.cmd new article 2022-03"})
    void oneThatCannotIsNoticed(String command) {
        assertThat(complaint(command)).contains("命令写错了");
    }

    private String complaint(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.remove(0);
        if (!words.equals(List.of("new"))) {
            words.addAll(List.of("--root", root.resolve("nowhere").toString()));
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        new Main(new Console(stream, stream, StandardCharsets.UTF_8)).run(words.toArray(String[]::new));
        return said.toString(StandardCharsets.UTF_8);
    }

    private static Stream<Article> articles() {
        return checked.editions().stream().map(Edition::articles).flatMap(List::stream);
    }

    /** What the handbook writes into a file, which the first line of each listing names. */
    private static String settings(String file) {
        String heading = "# " + file + "\n";
        String text = Handbook.chapters().stream()
                .flatMap(chapter -> chapter.listings("yaml").stream())
                .map(Listing::text)
                .filter(listing -> listing.startsWith(heading))
                .map(listing -> listing.substring(heading.length()))
                .collect(Collectors.joining());
        assertThat(text).as(file).isNotEmpty();
        return text;
    }

    private Optional<JournalConfig> journal(String text, Diagnostics diagnostics) throws IOException {
        write("content/journal.yaml", text);
        return new JournalReader(new Project(root), new SourceReader(root)).read(diagnostics);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
