package org.huozi.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huozi.config.ColophonReader;
import org.huozi.config.Keys;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Article;
import org.huozi.model.Colophon;
import org.huozi.model.Edition;
import org.huozi.model.IssueDate;
import org.huozi.source.ManuscriptReader;
import org.huozi.source.SourceFile;
import org.huozi.source.SourceReader;
import org.huozi.source.Yaml;
import org.huozi.source.YamlScalar;

/** The folder of one edition → {@link Edition}. */
public final class EditionReader {
    static final String SETTINGS = "edition.yaml";
    private static final Pattern MISNAMED_SETTINGS =
            Pattern.compile("edition\\.ya?ml(?:\\.txt)?", Pattern.CASE_INSENSITIVE);
    private static final int LATEST_YEAR = 9999;
    private static final int MOST = 99_999;

    private final Project project;
    private final SourceReader sources;
    private final Diagnostics diagnostics;
    private final KnownArticles known;

    public EditionReader(Project project, SourceReader sources, Diagnostics diagnostics) {
        this(project, sources, diagnostics, KnownArticles.none());
    }

    /**
     * A reader that does not read again what is known.
     *
     * @param known articles read before, and those that it reads
     */
    public EditionReader(Project project, SourceReader sources, Diagnostics diagnostics, KnownArticles known) {
        this.project = project;
        this.sources = sources;
        this.diagnostics = diagnostics;
        this.known = known;
    }

    /**
     * Reads everything that can be read and reports everything that is wrong; empty when edition.yaml itself lacks
     * what every edition needs.
     *
     * @param id name of the folder
     */
    public Optional<Edition> read(String id) {
        return read(id, true);
    }

    /** Reads edition.yaml alone. */
    Optional<Edition> readWithoutArticles(String id) {
        return read(id, false);
    }

    private Optional<Edition> read(String id, boolean whole) {
        String folder = project.edition(id);
        String settings = folder + "/" + SETTINGS;
        if (!isThere(settings)) {
            misnamed(folder)
                    .ifPresentOrElse(
                            name -> diagnostics.add(Code.CFG_023, Span.startOf(folder + "/" + name), name),
                            () -> diagnostics.add(Code.CFG_010, Span.startOf(settings)));
            return Optional.empty();
        }
        if (!isId(id)) {
            diagnostics.add(Code.CFG_012, Span.startOf(folder), id);
        }
        return sources.read(settings, Span.startOf(settings), diagnostics)
                .filter(this::isWritten)
                .flatMap(file -> Yaml.mapping(file, diagnostics)
                        .flatMap(mapping -> edition(id, folder, whole, file, new Keys(mapping, diagnostics))));
    }

    private boolean isThere(String path) {
        return sources.locate(path).filter(Files::isRegularFile).isPresent();
    }

    private boolean isWritten(SourceFile settings) {
        if (settings.isBlank()) {
            diagnostics.add(Code.SRC_012, settings.whole());
        }
        return !settings.isBlank();
    }

    /** The settings under a name by which they are not read, as {@code edition.yaml.txt}. */
    private Optional<String> misnamed(String folder) {
        return files(folder).stream()
                .flatMap(files -> files.untaken().stream())
                .filter(path -> MISNAMED_SETTINGS.matcher(path).matches())
                .findFirst();
    }

    /** Whether an edition's folder may have this name, which becomes part of its URL. */
    public static boolean isId(String name) {
        return ArticleReader.isSlug(name);
    }

    private Optional<Edition> edition(String id, String folder, boolean whole, SourceFile file, Keys keys) {
        OptionalInt year = keys.requiredNumber("year", 1, LATEST_YEAR);
        OptionalInt number = keys.requiredNumber("number", 1, MOST);
        OptionalInt total = keys.number("total", 1, MOST);
        Optional<IssueDate> date = keys.requiredDate("date");
        int startPage = keys.number("startPage", 1, MOST).orElse(1);
        boolean lastOfYear = keys.flag("lastOfYear").orElse(false);
        boolean keptBack = keys.flag("draft").orElse(false);
        Colophon colophon = ColophonReader.read(keys);
        List<YamlScalar> items = new ArrayList<>();
        keys.requiredList("items").stream()
                .flatMap(item -> keys.scalar("items", item).stream())
                .flatMap(item -> ListedFiles.in(item, diagnostics))
                .forEach(items::add);
        keys.finish();
        List<Article> articles = Optional.of(folder)
                .filter(wanted -> whole)
                .flatMap(this::files)
                .map(files -> new ItemsReader(sources, known, diagnostics, folder, files).read(items))
                .orElse(List.of());
        boolean draft = keptBack || (!articles.isEmpty() && articles.stream().allMatch(Article::draft));
        if (draft) {
            diagnostics.add(Code.CFG_016, keys.has("draft") ? keys.span("draft") : file.whole(), id);
        } else {
            articles.stream()
                    .filter(Article::draft)
                    .forEach(article -> diagnostics.add(
                            Code.ART_016,
                            Span.startOf(article.manuscript().file()),
                            article.title().text()));
        }
        if (year.isEmpty() || number.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Edition(
                id,
                year.getAsInt(),
                number.getAsInt(),
                total,
                date.get(),
                startPage,
                lastOfYear,
                draft,
                colophon,
                articles,
                whole ? unread(items, articles) : List.of(),
                ManuscriptReader.read(file)));
    }

    /** Names that differ in capitals alone are one file. */
    private static List<String> unread(List<YamlScalar> items, List<Article> articles) {
        Set<String> names = articles.stream()
                .map(article -> article.manuscript().file().replaceFirst(".*/", ""))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return items.stream()
                .map(YamlScalar::value)
                .filter(name -> names.add(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Optional<FolderListing> files(String folder) {
        try {
            Optional<Path> place = sources.locate(folder);
            return place.isPresent() ? Optional.of(FolderListing.of(place.get())) : Optional.empty();
        } catch (IOException | UncheckedIOException unreadable) {
            diagnostics.add(Code.SRC_006, Span.startOf(folder), folder);
            return Optional.empty();
        }
    }
}
