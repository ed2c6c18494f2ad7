package org.huozi.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What editors, designers and visitors with a file manager do to a project, in an order of chance. */
final class RandomEdits {
    private final Path root;
    private final Path out;
    private final Random random;
    private int number;

    RandomEdits(Path root, Path out, Random random) {
        this.root = root;
        this.out = out;
        this.random = random;
    }

    /** Does one thing, and says what. */
    String next() throws IOException {
        number++;
        Manuscripts edition = edition();
        String name = edition.names().isEmpty()
                ? "01-one.md"
                : edition.names().get(random.nextInt(edition.names().size()));
        int issue = Integer.parseInt(edition.id().substring(5));
        switch (random.nextInt(13)) {
            case 0 -> edition.append(name, "第" + number + "句，论水 。");
            case 1 -> replace(edition.folder().resolve(name), "(?m)^title: .*$", "title: 题" + number);
            case 2 -> {
                edition.write(
                        "1" + number + "-new.md",
                        "---\nkind: article\ntitle: 新篇" + number + "\nauthors: [{name: 周圩}]\n---\n\n正文。\n");
                edition.list(issue, "");
            }
            case 3 -> {
                if (edition.names().size() > 1) {
                    Files.delete(edition.folder().resolve(name));
                }
                edition.list(issue, "");
            }
            case 4 -> {
                Files.move(edition.folder().resolve(name), edition.folder().resolve("9" + number + "-moved.md"));
                edition.list(issue, "");
            }
            case 5 -> edition.write("images/wheel.svg", StandingTypeIT.picture(30 + number));
            case 6 ->
                Files.writeString(
                        root.resolve("content/journal.yaml"),
                        "formatVersion: 1\ntitle: 农事\npublisher: 农事研究会\ndescription: 说明" + number + "\n"
                                + (random.nextBoolean() ? "url: https://example.org/\n" : ""));
            case 7 -> append(anyOf(root.resolve("templates/print"), ".css"), "\n/* " + number + " */\n");
            case 8 ->
                edition.list(issue, random.nextBoolean() ? "draft: true\n" : "startPage: " + (1 + 2 * number) + "\n");
            case 9 -> new Manuscripts(root, "2022-0" + (4 + random.nextInt(3))).begin(4 + random.nextInt(5));
            case 10 -> append(anyOf(out, ""), "touched");
            case 11 -> Files.delete(anyOf(out, ""));
            default -> edition.write("01-one.md", "---\nkind: foreword\ntitle: 卷首语\n---\n\n又写一遍，" + number + "。\n");
        }
        return number + " in " + edition.id() + "/" + name;
    }

    private Manuscripts edition() throws IOException {
        try (Stream<Path> folders = Files.list(root.resolve("content/editions"))) {
            List<String> ids = folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            return new Manuscripts(root, ids.get(random.nextInt(ids.size())));
        }
    }

    private Path anyOf(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(extension))
                    .filter(file -> !file.getFileName().toString().startsWith(".huozi-"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            return all.get(random.nextInt(all.size()));
        }
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private static void replace(Path file, String pattern, String text) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst(pattern, text));
    }
}
