package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huozi.sample.Resources;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Long titles, on finished pages and on the site, which break at the same places. */
class TitlesIT {
    /** Chars above which a title takes two lines at least. */
    private static final int LONG = 21;

    private static final String BROKEN = "基层减负\\为何越减越重";

    /** In the project, whose templates and fonts it has. */
    private static final Path FOLDER = Path.of("target/journals/titles");

    private static List<String> titles = List.of();

    @BeforeAll
    static void publish() throws IOException {
        try (Stream<String> lines = Files.lines(Resources.of("titles/titles.md"))) {
            titles = lines.filter(line -> line.contains("|"))
                    .map(line -> line.replace("|", ""))
                    .filter(line -> line.length() > LONG)
                    .limit(16)
                    .toList();
        }
        SecondJournal.delete(FOLDER);
        Path edition = FOLDER.resolve("content/editions/2026-01");
        Files.createDirectories(edition);
        Files.writeString(FOLDER.resolve("content/journal.yaml"), """
                formatVersion: 1
                title: 题名
                publisher: 某某社
                """);
        StringBuilder items = new StringBuilder("year: 2026\nnumber: 1\ndate: 2026-01\nitems:\n");
        for (int i = 0; i < titles.size(); i++) {
            String name = String.format("%02d-a%02d.md", i, i);
            items.append("  - ").append(name).append('\n');
            String next = titles.get((i + 1) % titles.size());
            Files.writeString(edition.resolve(name), """
                    ---
                    kind: article
                    title: %s
                    authors:
                      - name: 张三
                        affiliation: 国家发展和改革委员会宏观经济研究院社会发展研究所收入分配研究室
                        position: 副研究员
                    ---
                    正文。

                    ## 一、%s
                    正文。
                    """.formatted(titles.get(i), next));
        }
        Files.writeString(edition.resolve("90-broken.md"), """
                ---
                kind: article
                title: %s
                authors: 张三
                ---
                正文。
                """.formatted(BROKEN));
        Files.writeString(edition.resolve("edition.yaml"), items + "  - 90-broken.md\n");
        CommandLineRun run = CommandLineRun.of(
                "build",
                "--content",
                FOLDER.resolve("content").toString(),
                "--out",
                FOLDER.resolve("out").toString());
        assertThat(run.status()).as(run.err()).isZero();
    }

    private static List<String> lines() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(FOLDER.resolve("out/pdf/2026-01.pdf").toFile())) {
            return PlacedText.lines(pdf, 1, pdf.getNumberOfPages()).stream()
                    .map(PlacedText::text)
                    .toList();
        }
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(FOLDER.resolve("out/site/2026-01/" + name + ".html")));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    /** Where a title of the site may break, in chars without spaces. */
    private static BitSet places(Element title) {
        BitSet places = new BitSet();
        StringBuilder text = new StringBuilder();
        title.traverse((Node node, int depth) -> {
            if (node instanceof TextNode words) {
                text.append(squeezed(words.getWholeText()));
            } else if (node.nodeName().equals("wbr")) {
                places.set(text.length());
            }
        });
        return places;
    }

    /** On the cover, among the contents, above its article and as a heading. */
    @Test
    void theLinesOfThePagesEndWhereTheSiteMayBreak() throws IOException {
        List<String> lines = lines();
        List<String> elsewhere = new ArrayList<>();
        int broken = 0;
        for (int i = 0; i < titles.size(); i++) {
            Document page = page(String.format("a%02d", i));
            for (Element title : page.select("article h1, article .body h2, article .affiliation")) {
                String text = squeezed(title.text());
                BitSet places = places(title);
                for (List<Integer> ends : setInLines(text, lines)) {
                    broken++;
                    ends.stream()
                            .filter(end -> !places.get(end))
                            .forEach(end -> elsewhere.add(text.substring(0, end) + "｜" + text.substring(end)));
                }
            }
        }
        assertThat(elsewhere).isEmpty();
        assertThat(broken).isGreaterThan(2 * titles.size());
    }

    /** The ends of the lines of a text, but for the last, everywhere it takes more than one. */
    private static List<List<Integer>> setInLines(String text, List<String> lines) {
        List<List<Integer>> found = new ArrayList<>();
        for (int first = 0; first < lines.size(); first++) {
            List<Integer> ends = new ArrayList<>();
            int at = 0;
            for (int i = first; i < lines.size() && at < text.length(); i++) {
                String line = lines.get(i).replaceAll("·+\\d+$", "");
                String rest = text.substring(at);
                boolean last = line.startsWith(rest);
                if (line.isEmpty() || !(last || rest.startsWith(line))) {
                    break;
                }
                at += last ? rest.length() : line.length();
                if (!last) {
                    ends.add(at);
                }
            }
            if (at == text.length() && !ends.isEmpty()) {
                found.add(ends);
            }
        }
        return found;
    }

    @Test
    void theTextOfATitleIsWhole() throws IOException {
        for (int i = 0; i < titles.size(); i++) {
            Document page = page(String.format("a%02d", i));
            assertThat(page.title()).startsWith(titles.get(i));
            assertThat(page.selectFirst("h1").wholeText()).isEqualTo(titles.get(i));
            assertThat(page.selectFirst("h1").html().replaceAll("<wbr[^>]*>|</?span[^>]*>", ""))
                    .isEqualTo(titles.get(i));
        }
    }

    @Test
    void anEditorBreaksATitleWithABackslash() throws IOException {
        List<String> lines = lines();
        assertThat(lines).containsSubsequence("基层减负", "为何越减越重");
        assertThat(lines).as("cover").contains("基层减负为何越减越重");
        Document page = page("broken");
        assertThat(page.title()).startsWith("基层减负为何越减越重");
        assertThat(page.selectFirst("h1").select("br")).hasSize(1);
        assertThat(page.selectFirst("h1").wholeText()).isEqualTo("基层减负\n为何越减越重");
        try (PDDocument pdf =
                Loader.loadPDF(FOLDER.resolve("out/pdf/2026-01.pdf").toFile())) {
            List<String> bookmarks = new ArrayList<>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
            assertThat(bookmarks).contains("基层减负为何越减越重");
        }
        assertThat(String.join("", lines)).doesNotContain("\\");
        try (Stream<Path> files = Files.walk(FOLDER.resolve("out/site"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".html"))
                            .map(TitlesIT::read)
                            .filter(text -> text.contains("基层减负\\"))
                            .collect(Collectors.toList()))
                    .isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
