package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huozi.model.Bibliography;
import org.huozi.model.Block;
import org.huozi.model.CodeBlock;
import org.huozi.model.DefinitionList;
import org.huozi.model.Field;
import org.huozi.model.Figure;
import org.huozi.model.Heading;
import org.huozi.model.Inline;
import org.huozi.model.Inset;
import org.huozi.model.Kind;
import org.huozi.model.ListBlock;
import org.huozi.model.Paragraph;
import org.huozi.model.Quote;
import org.huozi.model.Rule;
import org.huozi.model.Table;
import org.huozi.model.UnnumberedPicture;
import org.huozi.model.Verse;
import org.huozi.sample.Resources;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing an author writes is lost on the way. A word of its own stands in every field of the front matter of every kind,
 * and in every kind of block and inline, and all are looked for on the pages, on the site and in what is searched. A new
 * field is in the manuscripts by itself, from {@link Field#ALL}; where it shall not be seen is said here, with the reason.
 */
class EveryWordIT {
    private static final List<String> KINDS = List.of(Kind.FOREWORD, Kind.PAPER, Kind.BRIEF, Kind.POLICY, Kind.DIGEST);

    /** How fields are written that are not a line of text. */
    private static final Map<String, String> WRITTEN = Map.of(
            "authors", """

                      - name: qnameq
                        affiliation: qaffiliationq
                        position: qpositionq
                        email: qemailq
                      - name: qothernameq
                        nameEn: qnameEnq
                        affiliation: [qfirstq, qsecondq]
                        position: qrankq
                        affiliationEn: [qaffiliationEnq, qsecondEnq]
                        corresponding: true
                        email: qmailq
                        orcid: qorcidq
                        bio: qbioq""",
            "items",
                    "\n  - title: qheadlineq\n    date: 2026-03-02\n    text: qtextq\n    link: https://example.org/qlinkq",
            "date", "2026-02-20",
            "received", "2026-01-05",
            "revised", "2026-01-06",
            "accepted", "2026-01-07",
            "draft", "false",
            "sourceUrl", "https://example.org/qsourceUrlq",
            "formerSlugs", "[qformerq]");

    /** Keys of the entries of a list, which is written above. */
    private static final Set<String> OF_ENTRIES = Set.of(
            "name",
            "affiliation",
            "position",
            "nameEn",
            "affiliationEn",
            "corresponding",
            "email",
            "orcid",
            "bio",
            "text",
            "link");

    private static final Map<Class<?>, String> CONSTRUCTS = Map.ofEntries(
            Map.entry(Heading.class, "## qHeadingq"),
            Map.entry(Paragraph.class, "qParagraphq"),
            Map.entry(ListBlock.class, "- qListBlockq"),
            Map.entry(DefinitionList.class, "qTermq\n: qDefinitionListq"),
            Map.entry(Quote.class, "> qQuoteq\n>\n> ——qAttributionq"),
            Map.entry(Verse.class, "::: verse\nqVerseq\n\n——qPoetq\n:::"),
            Map.entry(Bibliography.class, "::: bibliography\n[1] qBibliographyq\n:::"),
            Map.entry(Table.class, "| qHeadq |\n|---|\n| qTableq |"),
            Map.entry(Figure.class, "::: figure {note=\"qRemarkq\"}\n![qImageq](images/level.svg)\n\nqFigureq\n:::"),
            Map.entry(Inset.class, "::: box\n**qBoxq**\n\nqInsetq\n:::"),
            Map.entry(UnnumberedPicture.class, "![qEmblemq](images/level.svg \"qUnnumberedq\")"),
            Map.entry(CodeBlock.class, "```\nqCodeBlockq\n```"),
            Map.entry(Rule.class, "---"),
            Map.entry(Inline.Text.class, "qTextq"),
            Map.entry(Inline.Emphasis.class, "*qEmphasisq*"),
            Map.entry(Inline.Strong.class, "**qStrongq**"),
            Map.entry(Inline.CodeSpan.class, "`qCodeq`"),
            Map.entry(Inline.Link.class, "[qLinkq](https://example.org/)"),
            Map.entry(Inline.InnerLink.class, "[qInnerLinkq](#qHeadingq)"),
            Map.entry(Inline.Script.class, "上<sup>qScriptq</sup>"),
            Map.entry(Inline.Reference.class, "图 1"),
            Map.entry(Inline.Citation.class, "qCitationq[1]"),
            Map.entry(Inline.Image.class, "![qPictureq](images/level.svg)"),
            Map.entry(Inline.Note.class, "文[^1]\n\n[^1]: qNoteq\n\n    - qNoteListq\n\n    > qNoteQuoteq"),
            Map.entry(Inline.NoteMark.class, "qNoteMarkq[^1]"),
            Map.entry(Inline.LineBreak.class, "上\\\n下"),
            Map.entry(Inline.Marked.class, "[qMarkedq]{.着重号}"),
            Map.entry(Inline.Ruby.class, "上[文]{拼音=\"qRubyq\"}"),
            Map.entry(Inline.PageReference.class, "[图 1]{.页码}"),
            Map.entry(Inline.Formula.class, "$qFormulaq$"));

    /** Paragraphs enough for another page, which has a running header. */
    private static final int LONG = 60;

    private static final Map<String, String> NOT_ON_PAGES = Map.of(
            "former", "addresses are of the site",
            "sourceUrl", "paper names the source in words",
            "Image", "what stands in for a picture is in the structure, not in the text",
            "Picture", "as above",
            "Emblem", "as above");

    private static final Map<String, String> NOT_ON_SITE = Map.of(
            "former", "it has a page of its own, which leads to the article",
            "shortTitle", "for running headers, which the site has not");

    private static final Map<String, String> NOT_FOUND = Map.ofEntries(
            Map.entry("former", "nobody looks for an address"),
            Map.entry("sourceUrl", "as above"),
            Map.entry("link", "as above"),
            Map.entry("email", "as above"),
            Map.entry("mail", "as above"),
            Map.entry("orcid", "it is for machines, which read it in the page's head"),
            Map.entry("doi", "as above"),
            Map.entry("cstr", "as above"),
            Map.entry("clc", "as above"),
            Map.entry("documentCode", "as above"),
            Map.entry("articleNumber", "as above"),
            Map.entry("section", "a section has its page"),
            Map.entry("label", "it is the same for all news of a digest"),
            Map.entry("shortTitle", "the whole title is found"),
            Map.entry("source", "it is about another journal"),
            Map.entry("Ruby", "it would part the characters that it stands above"),
            Map.entry("Remark", "it stands beside the number, which is no text of the author's either"),
            Map.entry("CodeBlock", "listings are no running text"));

    private static final Pattern WORD = Pattern.compile("q([A-Za-z]+?)q");

    @TempDir
    private static Path root;

    @BeforeAll
    static void publish() throws IOException {
        SecondJournal.copy(Path.of("templates"), root.resolve("templates"));
        SecondJournal.copy(Path.of("fonts"), root.resolve("fonts"));
        Path content = root.resolve("content");
        Path edition = content.resolve("editions/2026-03");
        Resources.copy(Resources.of("journals/jiangnan/content/editions/2026-03/images"), edition.resolve("images"));
        Files.writeString(content.resolve("journal.yaml"), "formatVersion: 1\ntitle: 农事\npublisher: 农事研究会\n");
        String items = KINDS.stream().map(kind -> "  - " + kind + ".md\n").collect(Collectors.joining());
        Files.writeString(edition.resolve("edition.yaml"), "year: 2026\nnumber: 3\ndate: 2026-03\nitems:\n" + items);
        for (String kind : KINDS) {
            Files.writeString(edition.resolve(kind + ".md"), manuscript(kind));
        }
        CommandLineRun run = CommandLineRun.of("build", "--root", root.toString());
        assertThat(run.status()).as(run.err()).isZero();
    }

    private static String manuscript(String kind) {
        String front = fields(kind)
                .map(key ->
                        key + ": " + (key.equals("kind") ? kind : WRITTEN.getOrDefault(key, "q" + key + "q")) + "\n")
                .collect(Collectors.joining());
        String whole = "---\n" + front + "---\n\n" + body() + "\n\n上下文".repeat(LONG) + "\n";
        return WORD.matcher(whole).replaceAll("q" + kind + "$1q");
    }

    private static String body() {
        return CONSTRUCTS.entrySet().stream()
                .sorted(Comparator.comparing(construct -> construct.getKey().getName()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n\n"));
    }

    private static Stream<String> fields(String kind) {
        return Field.ALL.stream()
                .filter(field -> field.isOf(kind))
                .map(Field::key)
                .filter(key -> !OF_ENTRIES.contains(key));
    }

    @Test
    void everyKindAndConstructIsWritten() {
        assertThat(KINDS).hasSameSizeAs(Kind.class.getPermittedSubclasses());
        assertThat(CONSTRUCTS.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Block.class, Inline.class)
                        .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isOnThePages(String kind) throws IOException {
        Path file = root.resolve("target/publication/pdf/2026-03.pdf");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            String asDrawn = stripper.getText(pdf);
            stripper.setSortByPosition(true);
            String byPlace = stripper.getText(pdf);
            assertThat(missing(kind, (asDrawn + byPlace).replaceAll("\\s", "")))
                    .as("not on the pages")
                    .isEqualTo(expected(kind, NOT_ON_PAGES));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isOnTheSite(String kind) throws IOException {
        Element page = Jsoup.parse(Files.readString(root.resolve("target/publication/site/2026-03/" + kind + ".html")))
                .body();
        String seen = page.text()
                + page.select("[alt]").eachAttr("alt")
                + page.select("a").eachAttr("href");
        assertThat(missing(kind, seen)).as("not on the site").isEqualTo(expected(kind, NOT_ON_SITE));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isFound(String kind) throws IOException {
        Path file = root.resolve("target/publication/site/search/texts/2026-03/" + kind + ".js");
        assertThat(missing(kind, Files.readString(file))).as("not found").isEqualTo(expected(kind, NOT_FOUND));
    }

    static List<String> kinds() {
        return KINDS;
    }

    private static Set<String> missing(String kind, String text) {
        return words(kind).filter(word -> !text.contains(word)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> expected(String kind, Map<String, String> reasons) {
        Set<String> expected = reasons.keySet().stream()
                .map(word -> "q" + kind + word + "q")
                .collect(Collectors.toCollection(TreeSet::new));
        expected.retainAll(words(kind).collect(Collectors.toSet()));
        return expected;
    }

    private static Stream<String> words(String kind) {
        return WORD.matcher(manuscript(kind)).results().map(MatchResult::group);
    }
}
