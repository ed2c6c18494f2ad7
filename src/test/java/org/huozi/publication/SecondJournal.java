package org.huozi.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.diag.Diagnostics;
import org.huozi.fonts.Face;
import org.huozi.fonts.FontLibrary;
import org.huozi.fonts.FontLibraryReader;
import org.huozi.sample.Resources;
import org.huozi.source.SourceReader;

/**
 * A journal that shares nothing with the first but the site's templates: its own content, page, names and fonts, put
 * together in a folder of the test's. Its fonts are cut from those of the repository, to a few kilobytes.
 */
public final class SecondJournal {
    private static final Path RESOURCES = Resources.of("journals/jiangnan");

    private static final Pattern PHOTO = Pattern.compile("\\.(jpg|png)$");

    /** What the commands of formulae become. */
    private static final String FORMULAE = "Δ±−×√∑≤";

    private SecondJournal() {}

    /**
     * Puts the journal together, in place of what an earlier state of it left in the folder.
     *
     * @param texts folders with more text that its fonts must set
     */
    public static void assemble(Path root, Path... texts) throws IOException {
        delete(root.resolve("templates"));
        delete(root.resolve("content"));
        Resources.copy(Path.of("templates"), root.resolve("templates"));
        Resources.copy(RESOURCES, root);
        Set<Integer> characters = new TreeSet<>();
        for (int character = ' '; character < 0x2FF; character++) {
            characters.add(character);
        }
        FORMULAE.codePoints().forEach(characters::add);
        addCharacters(root.resolve("content"), characters);
        addCharacters(root.resolve("templates"), characters);
        for (Path text : texts) {
            addCharacters(text, characters);
        }
        FontLibrary library = new FontLibraryReader(new SourceReader(Path.of("")), new Diagnostics())
                .read()
                .orElseThrow();
        Files.write(
                root.resolve("fonts/wenkai.ttf"),
                face(library, "LXGW WenKai", 400).subset(characters));
        Files.write(
                root.resolve("fonts/sans-bold.ttf"),
                face(library, "Noto Sans SC", 700).subset(characters));
        Files.writeString(root.resolve("fonts/OFL.txt"), "SIL OFL 1.1");
    }

    private static Face face(FontLibrary library, String family, int weight) {
        return library.faces().stream()
                .filter(face -> face.family().equals(family) && face.weight() == weight)
                .findFirst()
                .orElseThrow();
    }

    private static void addCharacters(Path folder, Set<Integer> characters) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !PHOTO.matcher(file.toString()).find())
                    .toList()) {
                Files.readString(file).codePoints().forEach(characters::add);
            }
        }
    }

    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.write(target, Files.readAllBytes(path));
                }
            }
        }
    }
}
