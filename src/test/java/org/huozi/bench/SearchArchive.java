package org.huozi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huozi.diag.Diagnostics;
import org.huozi.html.Templates;
import org.huozi.model.Article;
import org.huozi.model.Author;
import org.huozi.model.Block;
import org.huozi.model.Colophon;
import org.huozi.model.Edition;
import org.huozi.model.IssueDate;
import org.huozi.model.Keywords;
import org.huozi.model.Kind;
import org.huozi.output.Artifact;
import org.huozi.output.Publication;
import org.huozi.output.site.SiteOutput;
import org.huozi.pagination.PageMap;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.sample.SampleJournal;
import org.huozi.sample.Text;
import org.huozi.sample.UndrawnCovers;

/**
 * The site of an archive of 145 editions and 4.5 million characters, generated from the clauses of the real edition:
 * shuffled, and every 25th character exchanged for another, so that the pairs of characters are as many as in a real
 * archive. Prints what the search data weigh. The site stays, for a browser to ask it.
 *
 * <p>Arguments: folder (default {@code target/search-archive}), editions (default 145). It is no test.
 */
public final class SearchArchive {
    /** Characters of each article of an edition, about as in the real one. */
    private static final int[] LENGTHS = {1_300, 9_500, 10_700, 2_900, 4_300, 2_400};

    private final Random random = new Random(145);
    private final List<String> clauses;
    private final String characters;

    private SearchArchive(Path content) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                text.append(Files.readString(file).replaceFirst("(?s)^---.*?---\\n", ""));
            }
        }
        clauses = Stream.of(text.toString().split("(?<=[，。；：])|\\n"))
                .map(clause -> clause.replaceAll("[*#|]", "").strip())
                .filter(clause -> clause.length() > 3)
                .toList();
        characters = text.toString().replaceAll("\\P{IsHan}", "");
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/search-archive");
        int editions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 145;
        SearchArchive archive = new SearchArchive(Path.of("content"));
        long start = System.nanoTime();
        Publication publication = archive.publication(editions);
        long generated = System.nanoTime();
        long[] sizes = new long[4];
        new SiteOutput(
                        SampleJournal.config(Optional.empty()),
                        new Templates(Path.of("templates")),
                        (edition, path) -> Optional.empty(),
                        new UndrawnCovers())
                .write(publication, file -> write(folder, file, sizes), new Diagnostics());
        System.out.printf(
                Locale.ROOT,
                "%d editions: generated in %.1f s, site in %.1f s; search: %d shards %.1f MB, texts %.1f MB, rest %.2f MB%n",
                editions,
                (generated - start) / 1e9,
                (System.nanoTime() - generated) / 1e9,
                sizes[3],
                sizes[0] / 1e6,
                sizes[1] / 1e6,
                sizes[2] / 1e6);
    }

    private static void write(Path folder, Artifact file, long[] sizes) {
        int kind = file.path().contains("search/shards/") ? 0 : file.path().contains("search/texts/") ? 1 : 2;
        if (file.path().contains("/search/")) {
            sizes[kind] += file.content().length;
            sizes[3] += kind == 0 ? 1 : 0;
        }
        try {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Publication publication(int editions) {
        List<PaginatedEdition> all = new ArrayList<>();
        for (int i = editions - 1; i >= 0; i--) {
            YearMonth month = YearMonth.of(2010, 1).plusMonths(i);
            all.add(paginated(new Edition(
                    month.toString(),
                    month.getYear(),
                    month.getMonthValue(),
                    OptionalInt.of(i + 1),
                    new IssueDate(month, OptionalInt.empty()),
                    1,
                    false,
                    Colophon.EMPTY,
                    IntStream.range(0, LENGTHS.length).mapToObj(this::article).toList(),
                    Text.NOWHERE)));
        }
        return new Publication(all, true);
    }

    private static PaginatedEdition paginated(Edition edition) {
        List<PageMap.ArticlePages> pages = edition.articles().stream()
                .map(article -> new PageMap.ArticlePages(article.slug(), 3, 1, 2, Map.of()))
                .toList();
        return new PaginatedEdition(
                edition, new PageMap(40, pages), edition.id().getBytes(StandardCharsets.US_ASCII));
    }

    private Article article(int number) {
        List<Block> body = new ArrayList<>();
        for (int length = 0; length < LENGTHS[number]; ) {
            StringBuilder paragraph = new StringBuilder();
            while (paragraph.length() < 200) {
                paragraph.append(clause());
            }
            length += paragraph.length();
            body.add(Text.p(paragraph.toString()));
        }
        Kind kind = number == 0
                ? new Kind.Foreword()
                : new Kind.Paper(
                        List.of(new Author(name(), Optional.of("江南农事研究会"), Optional.empty())),
                        List.of(Text.p(clause() + clause())),
                        Optional.of(new Keywords("圩田；水利", List.of("圩田", "水利"))));
        String title = (clause() + clause()).replaceAll("\\p{P}", "");
        return new Article(
                "article-" + number,
                kind,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body,
                Text.NOWHERE);
    }

    private String clause() {
        StringBuilder clause = new StringBuilder(clauses.get(random.nextInt(clauses.size())));
        for (int i = 0; i < clause.length(); i++) {
            if (Character.isIdeographic(clause.charAt(i)) && random.nextInt(25) == 0) {
                clause.setCharAt(i, character());
            }
        }
        return clause.toString();
    }

    private String name() {
        return "" + character() + character() + character();
    }

    private char character() {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
