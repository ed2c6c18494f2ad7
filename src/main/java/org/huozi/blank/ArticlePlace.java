package org.huozi.blank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huozi.blank.NewFilesPlan.Faulty;
import org.huozi.blank.NewFilesPlan.Ready;
import org.huozi.blank.NewFilesPlan.Refused;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.edition.ArticleReader;
import org.huozi.edition.EditionReader;
import org.huozi.model.Edition;
import org.huozi.source.SourceFile;
import org.huozi.source.SourceReader;
import org.huozi.source.YamlScalar;

/**
 * Where a new article goes: a file of the edition that nobody has, and the last line of its items.
 *
 * @param issue the edition
 * @param path of the file, relative to the project's root
 * @param settings path of edition.yaml
 * @param listed its text, once the article is listed in it
 */
public record ArticlePlace(IssueView issue, String path, String settings, String listed) {

    /**
     * Looks for a place.
     *
     * @param edition id
     * @param name of the file; the number before it and the {@code .md} behind it may be left out
     * @param diagnostics where faults of edition.yaml go
     * @param then plans what stands there
     * @return why there is no place, or what is planned
     */
    public static NewFilesPlan find(
            Project project,
            String edition,
            String name,
            Diagnostics diagnostics,
            Function<ArticlePlace, NewFilesPlan> then) {
        SourceReader sources = new SourceReader(project.root());
        String settings = project.edition(edition) + "/edition.yaml";
        if (!EditionReader.isId(edition)
                || sources.locate(settings).filter(Files::isRegularFile).isEmpty()) {
            return new Refused(
                    "没有“" + edition + "”这一期；先运行 huozi new edition 期名，如 2022-03",
                    "there is no such edition; begin it with huozi new edition");
        }
        Optional<SourceFile> file = sources.read(settings, Span.startOf(settings), diagnostics);
        Optional<Edition> read = new EditionReader(project, sources, new Diagnostics()).read(edition);
        List<YamlScalar> items =
                file.map(text -> ItemsList.of(text, diagnostics)).orElse(List.of());
        if (diagnostics.hasErrors() || read.isEmpty()) {
            return new Faulty();
        }
        if (items.isEmpty()) {
            return new Refused(
                    settings + " 里没有 items 列表；先加上一行 items: 和一行 - 文件名", "edition.yaml has no list of items to add to");
        }
        return find(project, IssueView.of(read.get()), name, items, then);
    }

    private static NewFilesPlan find(
            Project project,
            IssueView issue,
            String name,
            List<YamlScalar> items,
            Function<ArticlePlace, NewFilesPlan> then) {
        String folder = project.edition(issue.id());
        List<String> listed = items.stream().map(YamlScalar::value).toList();
        List<String> there = there(project.root().resolve(folder));
        String file = RunningNumber.of(
                        Stream.concat(listed.stream(), there.stream()).toList())
                .named(name);
        Optional<String> slug = ArticleReader.slug(file);
        if (slug.isEmpty()) {
            return new Refused(
                    "文件名“" + name + "”只能用小写字母、数字和连字符，没有空格和汉字，如 talent-flow",
                    "the name of an article consists of a-z, 0-9 and hyphens, as in talent-flow");
        }
        Optional<String> namesake = namesake(listed, slug);
        if (namesake.isPresent()) {
            return new Refused(
                    "这一期已经有 " + namesake.get() + "，网址会相同；请换一个名字",
                    namesake.get() + " of this edition would have the same address");
        }
        Optional<String> unlisted = namesake(there, slug);
        if (unlisted.isPresent()) {
            return new Refused(folder + "/" + unlisted.get() + " 已经有了，没有改动", "it is there already and was not touched");
        }
        String settings = folder + "/edition.yaml";
        String text = raw(project.root().resolve(settings));
        String more = ItemsList.append(text, items.get(items.size() - 1), file);
        return then.apply(new ArticlePlace(issue, folder + "/" + file, settings, more));
    }

    private static Optional<String> namesake(List<String> files, Optional<String> slug) {
        return files.stream()
                .filter(other -> ArticleReader.slug(other).equals(slug))
                .findFirst();
    }

    /** What is written where this manuscript stands there. */
    public Ready with(String manuscript) {
        return new Ready(issue, Map.of(path, manuscript), Map.of(settings, listed));
    }

    /** The manuscripts in the folder, also those that are not listed: their numbers and addresses are taken as well. */
    private static List<String> there(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }

    /** As it is on disk: it was read before, strictly as UTF-8. */
    private static String raw(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }
}
