package org.huozi.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.needs.Tool;
import org.huozi.sample.FencedExample;
import org.huozi.sample.Resources;

/**
 * A section of {@code src/test/resources/diagnostics/*.md} or {@code mistakes/*.md}: the files of a tiny project, and
 * what a run says. The README in the former folder says how to write one.
 *
 * @param title a code, or 无误 when there is nothing to find, and what it is about
 * @param editions what {@code --edition} names
 * @param expected {@code file:line:column CODE}, in the order of the report
 * @param report what the editor sees, where the example shows it
 */
record DiagnosticExample(
        String title, List<TinyFile> files, List<String> editions, List<String> expected, Optional<Report> report) {
    static final Path BY_CODE = Resources.of("diagnostics");
    static final Path MISTAKES = Resources.of("mistakes");
    private static final String EDITION = "content/editions/2022-01/";
    private static final Pattern TITLE = Pattern.compile("(?:[A-Z]{3}-[0-9]{3}|无误) .+");

    static List<DiagnosticExample> all(Path folder) throws IOException {
        List<DiagnosticExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith("README.md")) {
                    List<FencedExample> sections = FencedExample.read(file, "## ");
                    assertThat(sections.get(0).blocks()).as(file.toString()).isEmpty();
                    sections.stream().skip(1).map(DiagnosticExample::read).forEach(examples::add);
                }
            }
        }
        return examples;
    }

    private static DiagnosticExample read(FencedExample section) {
        assertThat(section.title()).matches(TITLE);
        List<TinyFile> files = new ArrayList<>();
        List<String> editions = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        Optional<Report> report = Optional.empty();
        for (FencedExample.Block block : section.blocks()) {
            String[] info = block.info().split(" ", 2);
            switch (info[0]) {
                case "诊断" ->
                    block.text().lines().map(DiagnosticExample::inEdition).forEach(expected::add);
                case "报告" -> report = Optional.of(new Report(Integer.parseInt(info[1]), block.text()));
                case "命令" -> editions.add(block.text().replace("--edition", "").strip());
                default -> files.add(TinyFile.of(info[1], block.text()));
            }
        }
        assertThat(expected.isEmpty())
                .as("%s has findings or a report", section.title())
                .isEqualTo(report.isPresent());
        return new DiagnosticExample(section.title(), files, editions, expected, report);
    }

    private static String inEdition(String path) {
        return path.startsWith("content/") ? path : EDITION + path;
    }

    /** The code that the example is about. */
    String code() {
        return title.split(" ", 2)[0];
    }

    void assemble(Path root) throws IOException {
        assemble(root, UnaryOperator.identity());
    }

    /**
     * Writes the project.
     *
     * @param saved what a text editor makes of each text file
     */
    void assemble(Path root, UnaryOperator<String> saved) throws IOException {
        TinyFile.of("content/journal.yaml", "formatVersion: 1\ntitle: 人才研究\npublisher: 研究院\n")
                .write(root, saved);
        TinyFile.of("edition.yaml", "year: 2022\nnumber: 1\ndate: 2022-01\nitems:\n  - 01-text.md\n")
                .write(root, saved);
        TinyFile.of("01-text.md", "---\nkind: foreword\ntitle: 卷首语\n---\n\n正文。\n")
                .write(root, saved);
        for (TinyFile file : files) {
            file.write(root, saved);
        }
    }

    /** Puts what a run says in the place of what the example shows. */
    void write(Report found) throws IOException {
        try (Stream<Path> files = Files.list(MISTAKES)) {
            for (Path file : files.toList()) {
                String text = Resources.text(file);
                int section = text.indexOf("## " + title + "\n");
                int start = text.indexOf("```报告", Math.max(section, 0));
                int end = text.indexOf("```\n", start) + 4;
                if (section >= 0) {
                    String block = "```报告 " + found.status() + "\n" + found.text() + "```\n";
                    Files.writeString(file, text.substring(0, start) + block + text.substring(end));
                }
            }
        }
    }

    @Override
    public String toString() {
        return title;
    }

    /**
     * What a run says.
     *
     * @param status exit code
     * @param text all findings as printed
     */
    record Report(int status, String text) {}

    /**
     * One file of the project.
     *
     * @param how a word of the README's list; empty for an ordinary text file
     */
    record TinyFile(String how, String path, String content) {
        static TinyFile of(String place, String content) {
            Matcher words = Pattern.compile("(?:(gbk|utf16|big5|latin1|windows|bytes|folder|link|none|×[0-9]+) )?(.+)")
                    .matcher(place);
            if (!words.matches()) {
                throw new IllegalArgumentException(place);
            }
            return new TinyFile(words.group(1) == null ? "" : words.group(1), inEdition(words.group(2)), content);
        }

        void write(Path root, UnaryOperator<String> saved) throws IOException {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            switch (how) {
                case "none" -> remove(file);
                case "folder" -> {
                    remove(file);
                    Files.createDirectories(file);
                }
                case "link" -> {
                    remove(file);
                    link(file, root.resolveSibling("elsewhere.md"));
                }
                case "gbk" ->
                    Files.writeString(file, saved.apply(content).replace("\uFEFF", ""), Charset.forName("GBK"));
                case "utf16" ->
                    Files.writeString(
                            file, "\uFEFF" + saved.apply(content).replace("\uFEFF", ""), StandardCharsets.UTF_16LE);
                case "big5" ->
                    Files.writeString(file, saved.apply(content).replace("\uFEFF", ""), Charset.forName("Big5"));
                case "latin1" ->
                    Files.writeString(file, saved.apply(content).replace("\uFEFF", ""), StandardCharsets.ISO_8859_1);
                case "windows" -> Files.writeString(file, "\uFEFF" + content.replace("\n", "\r\n"));
                case "bytes" -> Files.write(file, HexFormat.of().parseHex(content.strip()));
                case "" -> Files.writeString(file, saved.apply(content));
                // as long as it says, whatever the editor
                default -> Files.writeString(file, content.repeat(Integer.parseInt(how.substring(1))));
            }
        }

        private static void link(Path file, Path target) throws IOException {
            Tool.LINKS.require();
            Files.createSymbolicLink(file, Files.createFile(target));
        }

        private static void remove(Path file) throws IOException {
            if (!Files.exists(file)) {
                return;
            }
            try (Stream<Path> below = Files.walk(file)) {
                for (Path path : below.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
