package org.huozi.blank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.blank.NewFilesPlan.Faulty;
import org.huozi.blank.NewFilesPlan.Ready;
import org.huozi.blank.NewFilesPlan.Refused;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.ContentReader;
import org.huozi.edition.EditionReader;
import org.huozi.html.Templates;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.Kind;
import org.huozi.source.SourceReader;

/**
 * A new edition to fill in. Its settings continue those of the editions before it, and it opens with a foreword if
 * the newest does.
 */
public final class BlankEdition {
    private static final String FOREWORD = "01-foreword.md";
    private static final String ARTICLE = "01-article.md";

    private BlankEdition() {}

    /**
     * Plans the files of a new edition.
     *
     * @param id name of its folder
     * @param diagnostics where faults of the patterns go
     */
    public static NewFilesPlan of(Project project, String id, Diagnostics diagnostics) {
        if (!EditionReader.isId(id)) {
            return new Refused(
                    "期的文件夹名“" + id + "”只能用小写字母、数字和连字符，没有空格和汉字，如 2022-03",
                    "the name of an edition consists of a-z, 0-9 and hyphens, as in 2022-03");
        }
        String folder = project.edition(id);
        SourceReader sources = new SourceReader(project.root());
        if (sources.locate(folder).filter(place -> !Files.exists(place)).isEmpty()) {
            return new Refused(
                    folder + " 已经有了，没有改动；加文章用 huozi new article " + id + " 文件名",
                    "it is there already and was not touched; add articles with huozi new article");
        }
        Optional<String> namesake = namesake(project, sources, id);
        if (namesake.isPresent()) {
            return new Refused(
                    "“" + id + "”和 " + project.edition(namesake.get()) + " 是同一期，没有改动；加文章用 huozi new article "
                            + namesake.get() + " 文件名",
                    "it is the edition " + namesake.get() + " under another name; nothing was touched");
        }
        // an edition that cannot be read is no reason not to begin the next; a build says what is wrong with it
        List<Edition> editions = new ContentReader(project, sources).read(List.of(), new Diagnostics());
        Optional<IssueView> issue = NextIssue.of(id, editions);
        if (issue.isEmpty()) {
            return new Refused(
                    "从“" + id + "”看不出年份，第一期请用 2022-03 这样的名字",
                    "name the first edition by its year and number, as in 2022-03");
        }
        Optional<Edition> taken = editions.stream()
                .filter(edition -> edition.year() == issue.get().year()
                        && edition.number() == issue.get().number())
                .findFirst();
        if (taken.isPresent()) {
            String there = project.edition(taken.get().id());
            return new Refused(
                    issue.get().year() + " 年第 " + issue.get().number() + " 期已经有了，在 " + there + "，没有改动；要开始别的一期，换一个期号，如 "
                            + issue.get().year() + "-" + (issue.get().number() + 1),
                    "this edition is there already, in " + there + "; nothing was touched");
        }
        return plan(
                issue.get(),
                folder,
                opening(editions),
                new FilePatterns(new Templates(project.templates())),
                diagnostics);
    }

    private static NewFilesPlan plan(
            IssueView issue, String folder, String opening, FilePatterns patterns, Diagnostics diagnostics) {
        String kind = opening.equals(ARTICLE) ? "article" : "foreword";
        Optional<String> settings = patterns.settings(issue, List.of(opening), diagnostics);
        Optional<String> manuscript = patterns.manuscript(kind, issue, diagnostics);
        if (settings.isEmpty() || manuscript.isEmpty()) {
            return new Faulty();
        }
        return new Ready(
                issue,
                Map.of(folder + "/edition.yaml", settings.get(), folder + "/" + opening, manuscript.get()),
                Map.of());
    }

    /** The edition there is whose name differs by noughts alone, as 2022-03 from 2022-3. */
    private static Optional<String> namesake(Project project, SourceReader sources, String id) {
        return new ContentReader(project, sources)
                .ids(new Diagnostics()).orElse(List.of()).stream()
                        .filter(other -> withoutNoughts(other).equals(withoutNoughts(id)))
                        .findFirst();
    }

    private static String withoutNoughts(String id) {
        return id.replaceAll("(?<![0-9])0+(?=[0-9])", "");
    }

    /** The file of the first manuscript: a foreword, by the name it had last time, unless the newest edition has none. */
    private static String opening(List<Edition> editions) {
        Optional<Edition> newest = editions.stream()
                .filter(edition -> !edition.articles().isEmpty())
                .reduce((older, newer) -> newer);
        if (newest.isEmpty()) {
            return FOREWORD;
        }
        Article first = newest.get().articles().get(0);
        return first.kind().name().equals(Kind.FOREWORD)
                ? Path.of(first.span().file()).getFileName().toString()
                : ARTICLE;
    }
}
