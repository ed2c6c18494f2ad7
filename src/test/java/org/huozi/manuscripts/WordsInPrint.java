package org.huozi.manuscripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Severity;
import org.huozi.model.Article;
import org.huozi.model.Figure;
import org.huozi.model.Role;
import org.huozi.model.Run;
import org.huozi.model.Walk;
import org.huozi.pagination.PageMap;
import org.huozi.publication.SecondJournal;
import org.huozi.publication.TaggedText;
import org.huozi.publish.Outcome;
import org.huozi.publish.Preparation;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;
import org.huozi.sample.SampleJournal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The end of the law of words: what the model says is printed is looked for on the finished pages and in the site.
 * However many texts there are, they are the articles of one edition, so that hundreds take seconds. A text with errors
 * is refused, and its findings are told instead.
 *
 * @param lost what is in the model of a text and not in an output
 * @param refused the findings of the texts that cannot be published, by their index
 */
record WordsInPrint(List<Lost> lost, Map<Integer, List<String>> refused) {
    private static final Set<Role> LOOKED_FOR =
            EnumSet.of(Role.HEADING, Role.PARAGRAPH, Role.ASIDE, Role.NOTE, Role.LISTING);
    private static final String EDITION = "2026-01";
    private static final String FOLDER = "content/editions/" + EDITION;
    private static final String FRONT = "---\nkind: foreword\ntitle: 题目\n---\n";
    private static final Pattern PICTURE = Pattern.compile("images/[\\w-]+\\.(?:svg|png)");

    /** Between two words of a run may stand what is no word of it: a number of a page. */
    private static final String BETWEEN = "[\\s\\S]{0,16}?";

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    /**
     * Words that did not come out.
     *
     * @param text index of the text
     * @param output pages or site
     * @param words of the run, as the model has them
     */
    record Lost(int text, String output, String words) {}

    /** What of these Markdown texts, with front matter or without, does not come out in print or on the site. */
    static List<Lost> missing(List<String> texts) throws IOException {
        Path root = Files.createTempDirectory("words-in-print");
        try {
            return of(root, texts).lost();
        } finally {
            SecondJournal.delete(root);
        }
    }

    /**
     * Publishes texts as one edition.
     *
     * @param root an empty folder
     */
    static WordsInPrint of(Path root, List<String> texts) throws IOException {
        SecondJournal.copy(Path.of("templates"), root.resolve("templates"));
        SecondJournal.copy(Path.of("fonts"), root.resolve("fonts"));
        write(root, "content/journal.yaml", "formatVersion: 1\ntitle: 农事\npublisher: 农事研究会\n");
        Map<Integer, List<String>> refused = new TreeMap<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            left.add(i);
            String text = texts.get(i).startsWith("---\n") ? texts.get(i) : FRONT + texts.get(i);
            write(root, FOLDER + "/" + file(i), text);
            pictures(root, text);
        }
        while (!left.isEmpty()) {
            String items = left.stream().map(i -> "  - " + file(i) + "\n").collect(Collectors.joining());
            write(root, FOLDER + "/edition.yaml", "year: 2026\nnumber: 1\ndate: 2026-01\nitems:\n" + items);
            Outcome outcome = new Publisher(new Request(new Project(root), root.resolve("out"), List.of(), false)
                            .reporting(Request.Reporting.FINDINGS))
                    .publish();
            if (outcome.status() == Outcome.Status.PUBLISHED) {
                return new WordsInPrint(
                        lost(root, left, outcome.publication().editions().get(0).pages()), refused);
            }
            Map<Integer, List<String>> wrong = errors(outcome, left);
            assertThat(wrong)
                    .as("texts that stop the run: %s", outcome.findings().all())
                    .isNotEmpty();
            refused.putAll(wrong);
            left.removeAll(wrong.keySet());
        }
        return new WordsInPrint(List.of(), refused);
    }

    private static Map<Integer, List<String>> errors(Outcome outcome, List<Integer> left) {
        Map<Integer, List<String>> errors = new TreeMap<>();
        for (Diagnostic found : outcome.findings().all()) {
            for (int i : left) {
                if (found.severity() == Severity.ERROR && found.span().file().endsWith(file(i))) {
                    errors.computeIfAbsent(i, first -> new ArrayList<>())
                            .add(found.code().id() + " " + found.chinese());
                }
            }
        }
        return errors;
    }

    private static List<Lost> lost(Path root, List<Integer> texts, PageMap pages) throws IOException {
        List<Article> articles = Preparation.of(new Project(root), List.of())
                .prepared()
                .editions()
                .get(0)
                .withoutDrafts()
                .articles();
        List<Lost> lost = new ArrayList<>();
        try (PDDocument pdf =
                Loader.loadPDF(root.resolve("out/pdf/" + EDITION + ".pdf").toFile())) {
            List<String> read = read(articles, TaggedText.parts(pdf));
            for (int i = 0; i < articles.size(); i++) {
                String drawn = seen(drawn(pdf, pages, i));
                lost.addAll(lost(texts.get(i), "pages", articles.get(i), read.get(i), drawn));
            }
        }
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            Path file = root.resolve("out/site/" + EDITION + "/" + article.slug() + ".html");
            Document page = Jsoup.parse(Files.readString(file));
            page.select("rp").remove();
            String shown = seen(page.body().wholeText());
            lost.addAll(lost(texts.get(i), "site", article, shown, shown));
        }
        return lost;
    }

    /** A part begins with the title of an article, or is of the one before: authors make headings of the first level, too. */
    private static List<String> read(List<Article> articles, List<String> parts) {
        List<String> read = new ArrayList<>();
        for (String part : parts) {
            String text = seen(part);
            int next = read.size();
            if (next < articles.size()
                    && text.startsWith(seen(articles.get(next).title().text()))) {
                read.add(text);
            } else if (next > 0) {
                read.set(next - 1, read.get(next - 1) + text);
            }
        }
        assertThat(read).hasSameSizeAs(articles);
        return read;
    }

    private static String drawn(PDDocument pdf, PageMap pages, int article) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(pages.articles().get(article).firstSheet());
        stripper.setEndPage(
                article + 1 < pages.articles().size()
                        ? pages.articles().get(article + 1).firstSheet() - 1
                        : pages.sheets());
        String inOrder = stripper.getText(pdf);
        stripper.setSortByPosition(true);
        return inOrder + stripper.getText(pdf);
    }

    /**
     * Runs are looked for one behind the other; what stands elsewhere, as notes of the site do, from the beginning; what
     * the structure has in another order, as captions with notes, word for word.
     */
    private static List<Lost> lost(int index, String output, Article article, String read, String drawn) {
        List<Lost> lost = new ArrayList<>();
        List<Figure> figures = Walk.blocks(article)
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
        int at = 0;
        for (Run run : Walk.of(article)) {
            List<String> words =
                    SeenWords.of(run.content(), note -> figures.stream().anyMatch(figure -> figure.hasNote(note)))
                            .stream()
                            .map(WordsInPrint::seen)
                            .filter(word -> !word.isEmpty())
                            .toList();
            if (words.isEmpty() || !LOOKED_FOR.contains(run.role())) {
                continue;
            }
            Pattern pattern = Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining(BETWEEN)));
            Matcher next = pattern.matcher(read);
            if (next.find(at)) {
                at = next.end();
            } else if (!next.find(0) && !words.stream().allMatch(word -> read.contains(word) || drawn.contains(word))) {
                lost.add(new Lost(index, output, String.join("·", words)));
            }
        }
        return lost;
    }

    /** White space aside, and signs that no reader sees; a PDF may name a glyph by another of its characters. */
    private static String seen(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static String file(int index) {
        return String.format("%1$04d-text-%1$04d.md", index + 1);
    }

    private static void pictures(Path root, String text) throws IOException {
        Set<String> wanted = new HashSet<>();
        PICTURE.matcher(text).results().forEach(found -> wanted.add(found.group()));
        for (String picture : wanted) {
            if (picture.endsWith(".svg")) {
                write(root, FOLDER + "/" + picture, SampleJournal.PICTURE);
            } else {
                Path file = root.resolve(FOLDER).resolve(picture);
                Files.createDirectories(file.getParent());
                ImageIO.write(new BufferedImage(600, 200, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            }
        }
    }

    private static void write(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
