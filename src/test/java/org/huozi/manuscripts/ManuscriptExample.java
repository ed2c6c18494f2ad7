package org.huozi.manuscripts;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Position;
import org.huozi.publication.PlainDesign;
import org.huozi.publish.CorrectedManuscripts;
import org.huozi.publish.Outcome;
import org.huozi.sample.FencedExample;
import org.huozi.sample.Resources;
import org.huozi.sample.SampleJournal;
import org.huozi.sample.UnsetPages;
import org.jsoup.Jsoup;

/**
 * An example of {@code src/test/resources/manuscripts/*.md}, whose README says how to write one: what an office sends,
 * what stands in the page, what is found.
 *
 * @param input the manuscript; without front matter it is a foreword's
 * @param shown what the program makes of it, as the example has it
 */
record ManuscriptExample(Path file, String title, String input, String shown) {
    private static final Path FOLDER = Resources.of("manuscripts");
    private static final String FRONT = "---\nkind: foreword\ntitle: 题目\n---\n";
    private static final String EDITION = "content/editions/2022-01/";
    private static final String MANUSCRIPT = EDITION + "01-text.md";

    /** The front matter of its own, however it is typed. */
    private static final Pattern OWN_FRONT = Pattern.compile("\\s*(?:[-－—–─ ]{2,}\n)?\\s*[\"]?(?i:kind|类型)[\\s\\S]*");

    private static final Pattern INVISIBLE = Pattern.compile("〔U\\+([0-9A-F]{4,6})〕");

    static List<ManuscriptExample> all() throws IOException {
        List<ManuscriptExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(path -> !path.endsWith("README.md")).sorted().toList()) {
                for (FencedExample example : FencedExample.below(file, "## ", 2)) {
                    examples.add(new ManuscriptExample(
                            file,
                            example.title(),
                            example.blocks().get(0).text(),
                            example.blocks().get(1).text()));
                }
            }
        }
        return examples;
    }

    private String manuscript() {
        String typed = typed(input);
        return hasFront() ? typed : FRONT + typed;
    }

    private boolean hasFront() {
        String typed = typed(input);
        return typed.startsWith("---\n") || OWN_FRONT.matcher(typed).matches();
    }

    private static String typed(String text) {
        return INVISIBLE
                .matcher(text)
                .replaceAll(
                        named -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(named.group(1), 16))));
    }

    /** The page, what is found, and what {@code check --fix} makes of the manuscript. */
    String made(Path root) throws IOException {
        PlainDesign.addTo(root);
        Files.copy(Resources.of("fonts/boxes.ttf"), root.resolve("fonts/plain.ttf"), REPLACE_EXISTING);
        write(root, "content/journal.yaml", "formatVersion: 1\ntitle: 人才研究\npublisher: 研究院\n");
        write(
                root,
                EDITION + "edition.yaml",
                "year: 2022\nnumber: 1\ndate: 2022-01\nitems:\n  - 01-text.md\n  - 02-other.md\n");
        write(
                root,
                EDITION + "02-other.md",
                "---\nkind: foreword\ntitle: 另一篇\n---\n## 一、背景\n\n背景。\n\n## 二、对策\n\n对策。\n");
        if (input.contains("images/a.svg")) { // a picture that nobody shows is a finding
            write(root, EDITION + "images/a.svg", SampleJournal.PICTURE);
        }
        write(root, MANUSCRIPT, manuscript());
        Outcome outcome = UnsetPages.publish(root);
        String found = outcome.findings().all().stream().map(this::line).collect(Collectors.joining());
        String front = hasFront() ? ShownFront.of(manuscript()) : "";
        boolean mended = outcome.findings().all().stream()
                .anyMatch(finding -> !finding.corrections().isEmpty());
        return front + page(root) + found + (mended ? corrected(new Project(root)) : "");
    }

    private static String page(Path root) throws IOException {
        Path page = root.resolve("out/site/2022-01/text.html");
        return Files.exists(page) ? ShownPage.of(Jsoup.parse(Files.readString(page))) : "没有出版\n";
    }

    private String line(Diagnostic found) {
        Position start = found.span().start();
        boolean here = found.span().file().equals(MANUSCRIPT);
        int above = hasFront() ? 0 : (int) FRONT.lines().count();
        String place = here
                ? (start.line() - above) + ":" + start.column()
                : found.span().file();
        return found.code().id() + " " + place + " " + found.chinese() + "\n";
    }

    private String corrected(Project project) {
        String manuscript = manuscript();
        return Optional.ofNullable(
                        CorrectedManuscripts.of(project, List.of()).drafts().get(MANUSCRIPT))
                .filter(text -> !text.equals(manuscript))
                .map(text -> "改后\n" + (text.startsWith(FRONT) ? text.substring(FRONT.length()) : text))
                .orElse("");
    }

    private static void write(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Puts what the program makes of it in the place of what the example shows. */
    void write(String made) throws IOException {
        String text = Resources.text(file);
        int input = text.indexOf("稿件\n" + this.input, text.indexOf("## " + title + "\n"));
        int from = text.indexOf("结果\n", input + this.input.length()) + "结果\n".length();
        assertThat(text.startsWith(shown + "```", from))
                .as("the example as it was read")
                .isTrue();
        Files.writeString(file, text.substring(0, from) + made + text.substring(from + shown.length()));
    }

    @Override
    public String toString() {
        return file.getFileName() + ": " + title;
    }
}
