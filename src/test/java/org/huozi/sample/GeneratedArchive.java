package org.huozi.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
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
import org.huozi.output.site.SiteOutput;
import org.huozi.pagination.PageMap;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.svg.DrawingReader;

/**
 * An archive such as a journal has after many years: 145 editions and 4.5 million characters. Generated from the
 * clauses of the real edition, shuffled, and every 25th character exchanged for another, so that the pairs of
 * characters are as many as in a real archive. Three authors and five keywords an article, nearly all different.
 */
public final class GeneratedArchive {
    public static final int EDITIONS = 145;

    /** Characters of each article of an edition, about as in the real one. */
    private static final int[] LENGTHS = {1_300, 9_500, 10_700, 2_900, 4_300, 2_400};

    private static final int AUTHORS = 3;
    private static final int KEYWORDS = 5;

    private final Random random = new Random(145);
    private final List<String> clauses;
    private final String characters;

    private GeneratedArchive(Path content) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                text.append(Resources.text(file).replaceFirst("(?s)^---.*?---\\n", ""));
            }
        }
        clauses = Stream.of(text.toString().split("(?<=[，。；：])|\\n"))
                .map(clause -> clause.replaceAll("[*#|]", "").strip())
                .filter(clause -> clause.length() > 3)
                .toList();
        characters = text.toString().replaceAll("\\P{IsHan}", "");
    }

    /** Newest edition first. */
    public static List<PaginatedEdition> of(int editions) throws IOException {
        return new GeneratedArchive(Path.of("content")).editions(editions);
    }

    /** Its site, without covers worth looking at. */
    public static void writeSite(List<PaginatedEdition> editions, Path folder) {
        SiteOutput site = new SiteOutput(
                SampleJournal.config(Optional.empty()),
                new Templates(Path.of("templates")),
                (edition, path) -> Optional.empty(),
                new UndrawnCovers(),
                new DrawingReader(SampleFonts.library()));
        WholeSite.write(site, editions, file -> write(folder, file), new Diagnostics());
    }

    private static void write(Path folder, Artifact file) {
        try {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<PaginatedEdition> editions(int editions) {
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
                    false,
                    Colophon.EMPTY,
                    IntStream.range(0, LENGTHS.length).mapToObj(this::article).toList(),
                    Text.NOTHING)));
        }
        return all;
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
                : new Kind.Paper(authors(), List.of(Text.p(clause() + clause())), Optional.of(keywords()));
        String title = (clause() + clause()).replaceAll("\\p{P}", "");
        return SampleArticle.of(kind, title).slug("article-" + number).body(body);
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

    private List<Author> authors() {
        return several(AUTHORS, () -> "" + character() + character() + character()).stream()
                .map(name -> new Author(Text.words(name), Optional.of(Text.words("江南农事研究会")), Optional.empty()))
                .toList();
    }

    private Keywords keywords() {
        List<String> words = several(KEYWORDS, () -> "" + character() + character() + character() + character());
        return Text.keywords(words.toArray(String[]::new));
    }

    private static List<String> several(int count, Supplier<String> made) {
        return Stream.generate(made).limit(count).toList();
    }

    private char character() {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
