package org.huozi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Manuscripts of an archive: an edition and the same under the ids of the months before it. Writes them for whole processes
 * to publish, run as {@code java Archive.java CONTENT FOLDER EDITIONS}; needs nothing but a JDK.
 */
public final class Archive {
    private static final YearMonth NEWEST = YearMonth.of(2022, 2);
    private static final int TOTAL = 145;

    private Archive() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    }

    /**
     * Writes an archive.
     *
     * @param content a journal's folder of manuscripts, the newest edition of which is 2022-02
     * @param folder what comes to hold the archive's manuscripts
     * @return the ids, newest first
     */
    static List<String> write(Path content, Path folder, int editions) throws IOException {
        Files.createDirectories(folder);
        for (String settings : List.of("journal.yaml", "terms.yaml")) {
            if (Files.exists(content.resolve(settings))) {
                Files.write(folder.resolve(settings), Files.readAllBytes(content.resolve(settings)));
            }
        }
        Path first = content.resolve("editions").resolve(NEWEST.toString());
        for (int back = 0; back < editions; back++) {
            YearMonth month = NEWEST.minusMonths(back);
            Path edition = folder.resolve("editions").resolve(month.toString());
            copy(first, edition);
            String list = Files.readString(first.resolve("edition.yaml"))
                    .replaceFirst("year: .*", "year: " + month.getYear())
                    .replaceFirst("number: .*", "number: " + month.getMonthValue())
                    .replaceFirst("total: .*", "total: " + (TOTAL - back))
                    .replaceFirst("date: .*", "date: " + month);
            Files.writeString(edition.resolve("edition.yaml"), list);
        }
        return Stream.iterate(NEWEST, month -> month.minusMonths(1))
                .limit(editions)
                .map(YearMonth::toString)
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }
}
