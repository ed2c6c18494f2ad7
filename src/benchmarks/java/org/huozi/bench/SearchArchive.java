package org.huozi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.sample.GeneratedArchive;

/**
 * Writes the site of a {@link GeneratedArchive} and prints what the search data weigh. The site stays, for a browser to
 * ask it. What a query loads is held by {@code ArchiveIT}.
 *
 * <p>Arguments: folder (default {@code target/search-archive}), editions (default 145). It is no test.
 */
public final class SearchArchive {
    private SearchArchive() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/search-archive");
        int editions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : GeneratedArchive.EDITIONS;
        List<PaginatedEdition> archive = GeneratedArchive.of(editions);
        long start = System.nanoTime();
        GeneratedArchive.writeSite(archive, folder);
        System.out.printf(
                Locale.ROOT,
                "%d editions: site in %.1f s; search: shards %.1f MB, texts %.1f MB%n",
                editions,
                (System.nanoTime() - start) / 1e9,
                bytes(folder.resolve("site/search/shards")) / 1e6,
                bytes(folder.resolve("site/search/texts")) / 1e6);
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
