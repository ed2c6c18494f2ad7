package org.huozi.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.markdown.MarkdownReader;
import org.huozi.publication.PlainDesign;
import org.huozi.sample.Golden;
import org.huozi.source.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/**
 * The examples of CommonMark's own specification, through our reader: each comes out as it says there, or is listed with the
 * reason in {@code golden/commonmark.md}. Our dialect is meant to differ, but never by chance.
 */
class CommonMarkTest {
    private static final Target PAGES = new Target() {
        @Override
        public String imageUrl(String path) {
            return path;
        }

        @Override
        public String id(String slug, String anchor) {
            return slug + "--" + anchor;
        }
    };

    private static final BodyWriter WRITER = new BodyWriter(
            "a",
            new CitingPlaces(Map.of()),
            PAGES,
            new Parts(new Templates(PlainDesign.templates()), new Diagnostics()));

    /** Why an example comes out otherwise, without anything being told of it; the first that is true counts. */
    private static final Map<String, Predicate<String>> REASONS = reasons();

    private static Map<String, Predicate<String>> reasons() {
        Map<String, Predicate<String>> reasons = new LinkedHashMap<>();
        reasons.put(
                "Four spaces or a tabulator are how offices indent a paragraph, never a block of code.",
                Pattern.compile("(?m)^(?:[ >*+-]|\\d+\\.)*(?: {4}|\t)").asPredicate());
        reasons.put(
                "`[1]: …` is text, the entry of a list for instance, never the address of a link elsewhere.",
                source -> source.contains("]:"));
        reasons.put(
                "A relative address is that of an article, looked up once all are read.",
                Pattern.compile("\\]\\((?!http)").asPredicate().and(source -> !source.contains("![")));
        reasons.put(
                "A picture that stands alone is a figure.",
                Pattern.compile("^!\\[").asPredicate());
        reasons.put(
                "Signs between Western letters or digits are signs (`5*6*78`), and so are more than three in a row.",
                Pattern.compile("\\w[*_]+\\w|[*_]{4}").asPredicate());
        return reasons;
    }

    @Test
    void everyExampleIsReadAsSpecifiedOrListed() throws IOException {
        Map<String, List<Integer>> differing = new TreeMap<>();
        StringBuilder others = new StringBuilder();
        int number = 0;
        for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
            number++;
            Diagnostics found = new Diagnostics();
            String ours = shape(WRITER.blocks(MarkdownReader.blocks(
                            SourceFile.of("a.md", example.getSource()).words(), found))
                    .value());
            String specified = shape(example.getHtml().replace('→', '\t'));
            assertThat(found.all()).as(example.getSource()).noneMatch(finding -> finding.code() == Code.MKD_047);
            if (!ours.equals(specified)) {
                Optional<String> reason = told(found).or(() -> unsaid(example.getSource()));
                differing
                        .computeIfAbsent(reason.orElse("As shown below."), key -> new ArrayList<>())
                        .add(number);
                if (reason.isEmpty()) {
                    others.append("\n## %d %s\n\n````\n%s````\n\nspecified: `%s`\n\nours: `%s`\n"
                            .formatted(number, example.getSection(), example.getSource(), specified, ours));
                }
            }
        }
        StringBuilder list = new StringBuilder("# Examples of CommonMark that our dialect reads otherwise\n\n");
        differing.forEach((reason, examples) -> list.append("- %s %s\n"
                .formatted(reason, examples.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
        Golden.check("commonmark.md", list.append(others).toString());
    }

    private static Optional<String> told(Diagnostics found) {
        return found.all().stream()
                .map(finding -> finding.code().id())
                .distinct()
                .sorted()
                .reduce((one, other) -> one + " and " + other)
                .map(codes -> "Told of as " + codes + ".");
    }

    private static Optional<String> unsaid(String source) {
        return REASONS.entrySet().stream()
                .filter(reason -> reason.getValue().test(source))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Elements and words alone: without attributes, without elements that only carry one, without blanks between blocks. */
    private static String shape(String html) {
        StringBuilder shape = new StringBuilder();
        String tight = html.replaceAll("(?<=<br ?/>)\n", "").replace("\n</code></pre>", "</code></pre>");
        append(Jsoup.parseBodyFragment(tight).body(), shape);
        return shape.toString()
                .replaceAll("<li><p>((?:(?!</p>).)*)</p>", "<li>$1") // whether a list is loose is for the eye
                .replaceAll(" (?=<(?:blockquote|ul|ol)>)", "")
                .strip();
    }

    private static void append(Element element, StringBuilder shape) {
        boolean verbatim = element.closest("pre") != null;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                String words =
                        verbatim ? text.getWholeText() : text.getWholeText().replaceAll("\\s+", " ");
                boolean between = words.isBlank()
                        && !verbatim
                        && element.children().stream().anyMatch(Element::isBlock);
                shape.append(between ? "" : words);
            } else if (node instanceof Element child
                    && List.of("span", "div", "wbr").contains(child.tagName())) {
                append(child, shape);
            } else if (node instanceof Element child) {
                shape.append("<").append(child.tagName()).append(">");
                append(child, shape);
                shape.append("</").append(child.tagName()).append(">");
            }
        }
    }
}
