package org.huozi.blank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.blank.NewFilesPlan.Faulty;
import org.huozi.blank.NewFilesPlan.Ready;
import org.huozi.blank.NewFilesPlan.Refused;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.edition.ArticleReader;
import org.huozi.edition.EditionReader;
import org.huozi.html.Templates;
import org.huozi.model.Edition;
import org.huozi.source.SourceFile;
import org.huozi.source.SourceReader;
import org.huozi.source.YamlScalar;

/** A manuscript to fill in, listed last in its edition. */
public final class BlankArticle {
    private final Project project;
    private final String edition;
    private final String folder;
    private final Diagnostics diagnostics;

    private BlankArticle(Project project, String edition, Diagnostics diagnostics) {
        this.project = project;
        this.edition = edition;
        this.folder = project.edition(edition);
        this.diagnostics = diagnostics;
    }

    /**
     * Plans the files of a new article.
     *
     * @param edition id
     * @param name of the file; the number before it and the {@code .md} behind it may be left out
     * @param kind one of those that the journal has a pattern for
     * @param diagnostics where faults of the patterns and of edition.yaml go
     */
    public static NewFilesPlan of(Project project, String edition, String name, String kind, Diagnostics diagnostics) {
        return new BlankArticle(project, edition, diagnostics).begin(name, kind);
    }

    private NewFilesPlan begin(String name, String kind) {
        FilePatterns patterns = new FilePatterns(new Templates(project.templates()));
        SourceReader sources = new SourceReader(project.root());
        String settings = folder + "/edition.yaml";
        if (!EditionReader.isId(edition)
                || sources.locate(settings).filter(Files::isRegularFile).isEmpty()) {
            return new Refused(
                    "没有“" + edition + "”这一期；先运行 huozi new edition 期名，如 2022-03",
                    "there is no such edition; begin it with huozi new edition");
        }
        if (!patterns.kinds().contains(kind)) {
            return new Refused(
                    "没有“" + kind + "”这种文章；可用：" + String.join("、", patterns.kinds()),
                    "there is no pattern for this kind, only for: " + String.join(", ", patterns.kinds()));
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
        return begin(IssueView.of(read.get()), name, kind, items, patterns);
    }

    private NewFilesPlan begin(
            IssueView issue, String name, String kind, List<YamlScalar> items, FilePatterns patterns) {
        List<String> listed = items.stream().map(YamlScalar::value).toList();
        List<String> there = there();
        String file = RunningNumber.of(
                        Stream.concat(listed.stream(), there.stream()).toList())
                .named(name);
        Optional<String> slug = ArticleReader.slug(file);
        if (slug.isEmpty()) {
            return new Refused(
                    "文件名“" + name + "”只能用小写字母、数字和连字符，没有空格和汉字，如 talent-flow",
                    "the name of an article consists of a-z, 0-9 and hyphens, as in talent-flow");
        }
        Optional<String> namesake = listed.stream()
                .filter(other -> ArticleReader.slug(other).equals(slug))
                .findFirst();
        if (namesake.isPresent()) {
            return new Refused(
                    "这一期已经有 " + namesake.get() + "，网址会相同；请换一个名字",
                    namesake.get() + " of this edition would have the same address");
        }
        Optional<String> unlisted = there.stream()
                .filter(other -> ArticleReader.slug(other).equals(slug))
                .findFirst();
        if (unlisted.isPresent()) {
            return new Refused(folder + "/" + unlisted.get() + " 已经有了，没有改动", "it is there already and was not touched");
        }
        Optional<String> manuscript = patterns.manuscript(kind, issue, diagnostics);
        if (manuscript.isEmpty()) {
            return new Faulty();
        }
        String settings = folder + "/edition.yaml";
        return new Ready(
                issue,
                Map.of(folder + "/" + file, manuscript.get()),
                Map.of(settings, ItemsList.append(raw(settings), items.get(items.size() - 1), file)));
    }

    /** The manuscripts in the folder, also those that are not listed: their numbers and addresses are taken as well. */
    private List<String> there() {
        try (Stream<Path> files = Files.list(project.root().resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }

    /** As it is on disk: it was read before, strictly as UTF-8. */
    private String raw(String path) {
        try {
            return Files.readString(project.root().resolve(path), StandardCharsets.UTF_8);
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }
}
