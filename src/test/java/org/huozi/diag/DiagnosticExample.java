package org.huozi.diag;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A section of {@code src/test/resources/diagnostics/*.md}: the files of a tiny project, and every finding of a run. The
 * README there says how to write one.
 *
 * @param title a code and what it is about
 * @param editions what {@code --edition} names
 * @param expected {@code file:line:column CODE}, in the order of the report
 */
record DiagnosticExample(String title, List<TinyFile> files, List<String> editions, List<String> expected) {
    private static final Path FOLDER = Path.of("src/test/resources/diagnostics");
    private static final String EDITION = "content/editions/2022-01/";
    private static final Pattern SECTION =
            Pattern.compile("(?m)^## ([A-Z]{3}-[0-9]{3} .+)\\n((?s:.*?))(?=^## [A-Z]{3}-|\\z)");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\S+)(?: (.+))?\\n((?s:.*?))^```$");

    static List<DiagnosticExample> all() throws IOException {
        List<DiagnosticExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith("README.md")) {
                    SECTION.matcher(Files.readString(file))
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
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            switch (block.group(1)) {
                case "诊断" ->
                    block.group(3).lines().map(DiagnosticExample::inEdition).forEach(expected::add);
                case "命令" ->
                    editions.add(block.group(3).replace("--edition", "").strip());
                default -> files.add(TinyFile.of(block.group(2), block.group(3)));
            }
        }
        return new DiagnosticExample(title, files, editions, expected);
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

    @Override
    public String toString() {
        return title;
    }

    /**
     * One file of the project.
     *
     * @param how a word of the README's list; empty for an ordinary text file
     */
    record TinyFile(String how, String path, String content) {
        static TinyFile of(String place, String content) {
            Matcher words = Pattern.compile("(?:(gbk|latin1|folder|link|none|×[0-9]+) )?(.+)")
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
                case "" -> Files.writeString(file, content);
                default -> Files.writeString(file, content.repeat(Integer.parseInt(how.substring(1))));
            }
        }

        private static void link(Path file, Path target) throws IOException {
            try {
                Files.createSymbolicLink(file, Files.createFile(target));
            } catch (FileSystemException | UnsupportedOperationException refused) {
                Assumptions.abort("Windows lets only some users make links");
            }
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
