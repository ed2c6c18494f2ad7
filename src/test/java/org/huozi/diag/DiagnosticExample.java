package org.huozi.diag;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.needs.Tool;
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
    private static final Pattern SECTION =
            Pattern.compile("(?m)^## ((?:[A-Z]{3}-[0-9]{3}|无误) .+)\\n((?s:.*?))(?=^## (?:[A-Z]{3}-|无误)|\\z)");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\S+)(?: (.+))?\\n((?s:.*?))^```$");

    static List<DiagnosticExample> all(Path folder) throws IOException {
        List<DiagnosticExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith("README.md")) {
                    SECTION.matcher(Resources.text(file))
                            .results()
                            .forEach(section -> examples.add(read(section.group(1), section.group(2))));
                }
            }
        }
        return examples;
    }

    private static DiagnosticExample read(String title, String text) {
        List<TinyFile> files = new ArrayList<>();
        List<String> editions = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        Optional<Report> report = Optional.empty();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            switch (block.group(1)) {
                case "诊断" ->
                    block.group(3).lines().map(DiagnosticExample::inEdition).forEach(expected::add);
                case "报告" -> report = Optional.of(new Report(Integer.parseInt(block.group(2)), block.group(3)));
                case "命令" ->
                    editions.add(block.group(3).replace("--edition", "").strip());
                default -> files.add(TinyFile.of(block.group(2), block.group(3)));
            }
        }
        return new DiagnosticExample(title, files, editions, expected, report);
    }

    private static String inEdition(String path) {
        return path.startsWith("content/") ? path : EDITION + path;
    }

    /** The code that the example is about. */
    String code() {
        return title.split(" ", 2)[0];
    }

    void assemble(Path root) throws IOException {
        TinyFile.of("content/journal.yaml", "formatVersion: 1\ntitle: 人才研究\npublisher: 研究院\n")
                .write(root);
        TinyFile.of("edition.yaml", "year: 2022\nnumber: 1\ndate: 2022-01\nitems:\n  - 01-text.md\n")
                .write(root);
        TinyFile.of("01-text.md", "---\nkind: foreword\ntitle: 卷首语\n---\n\n正文。\n")
                .write(root);
        for (TinyFile file : files) {
            file.write(root);
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
            Matcher words = Pattern.compile("(?:(gbk|latin1|windows|bytes|folder|link|none|×[0-9]+) )?(.+)")
                    .matcher(place);
            if (!words.matches()) {
                throw new IllegalArgumentException(place);
            }
            return new TinyFile(words.group(1) == null ? "" : words.group(1), inEdition(words.group(2)), content);
        }

        void write(Path root) throws IOException {
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
                case "gbk" -> Files.writeString(file, content, Charset.forName("GBK"));
                case "latin1" -> Files.writeString(file, content, StandardCharsets.ISO_8859_1);
                case "windows" -> Files.writeString(file, "\uFEFF" + content.replace("\n", "\r\n"));
                case "bytes" -> Files.write(file, HexFormat.of().parseHex(content.strip()));
                case "" -> Files.writeString(file, content);
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
