package org.huozi.transform;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.huozi.diag.Diagnostics;
import org.huozi.markdown.MarkdownReader;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.IssueDate;
import org.huozi.model.Kind;
import org.huozi.model.PlainText;
import org.huozi.model.TextRuns;
import org.huozi.sample.Outline;
import org.huozi.source.Passage;
import org.huozi.source.SourceFile;

/** An edition of one article, from its Markdown. */
final class Manuscript {
    private Manuscript() {}

    static Edition of(String summary, String body) {
        SourceFile file = SourceFile.of("content/editions/2022-02/01-text.md", summary + body);
        Diagnostics ignored = new Diagnostics();
        Kind kind = new Kind.Paper(
                List.of(), MarkdownReader.paragraphs(Passage.of(file, 0, summary.length()), ignored), Optional.empty());
        Article article = new Article(
                "text",
                kind,
                "灵活就业",
                Optional.empty(),
                Optional.empty(),
                MarkdownReader.blocks(
                        Passage.of(file, summary.length(), file.text().length()), ignored),
                file.whole());
        IssueDate date = new IssueDate(YearMonth.of(2022, 2), OptionalInt.empty());
        return new Edition("2022-02", 2022, 2, OptionalInt.empty(), date, 1, List.of(article), file.whole());
    }

    static Edition of(String body) {
        return of("", body);
    }

    static String body(Edition edition) {
        return Outline.of(edition.articles().get(0).body());
    }

    /** What a reader sees. */
    static String text(Edition edition) {
        return TextRuns.of(edition.articles().get(0)).stream()
                .map(PlainText::of)
                .collect(Collectors.joining("\n"));
    }
}
