package org.huozi.output.site.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huozi.han.Han;
import org.huozi.html.ArticleView.PageRange;
import org.huozi.html.HistoryView;
import org.huozi.html.IdentifiersView;
import org.huozi.html.SourceView;
import org.huozi.html.Wording;
import org.huozi.model.Article;
import org.huozi.model.Bibliography;
import org.huozi.model.Keywords;
import org.huozi.model.Kind;
import org.huozi.model.Paragraph;
import org.huozi.model.Particulars;
import org.huozi.model.PlainText;
import org.huozi.model.Words;

/**
 * An article with all that references say of it.
 *
 * @param slug last part of its address, below the issue's folder
 * @param kind see {@link Kind#name()}
 * @param authors empty when nobody signed it; of a policy document, who issued it
 * @param documentNumber 发文字号
 * @param date 成文日期 of a policy document
 * @param summary 摘要 as plain text
 * @param english title, abstract and keywords in English
 * @param identifiers what libraries file it under
 * @param funding 基金项目, one by one
 * @param history when its manuscript came in, came back and was taken
 * @param sources the entries of its list of sources, as typed, without their numbers
 * @param source where it was first published, when not here
 * @param note the same in words; readers cite what they read, and so it is no more
 */
public record CitedArticle(
        CitedJournal journal,
        CitedIssue issue,
        String slug,
        String kind,
        List<CitedName> authors,
        String title,
        Optional<String> subtitle,
        Optional<String> documentNumber,
        Optional<LocalDate> date,
        Optional<String> summary,
        List<String> keywords,
        CitedEnglish english,
        IdentifiersView identifiers,
        List<String> funding,
        HistoryView history,
        List<String> sources,
        Optional<SourceView> source,
        Optional<String> note,
        Optional<PageRange> pages) {

    public CitedArticle {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        funding = List.copyOf(funding);
        sources = List.copyOf(sources);
    }

    public static CitedArticle of(
            CitedJournal journal, CitedIssue issue, Article article, Optional<PageRange> pages, Wording wording) {
        Kind kind = article.kind();
        Particulars particulars = article.particulars();
        String title = article.title().text();
        Optional<SourceView> source = SourceView.of(article.provenance());
        List<CitedName> authors = kind.authors().stream().map(CitedName::author).toList();
        return new CitedArticle(
                journal,
                issue,
                article.slug(),
                kind.name(),
                authors.isEmpty()
                        ? kind.issuer().map(Words::text).map(CitedName::issuer).stream()
                                .toList()
                        : authors,
                title,
                article.subtitle().map(Words::text),
                kind.documentNumber().map(Words::text),
                kind.date(),
                summary(kind.summary()),
                kind.keywords().map(Keywords::texts).orElse(List.of()),
                CitedEnglish.of(particulars.english()),
                IdentifiersView.of(particulars.identifiers()),
                particulars.funding().stream().map(Words::text).toList(),
                HistoryView.of(particulars.history()),
                Bibliography.entries(article)
                        .map(entry -> PlainText.of(entry.content()))
                        .toList(),
                source,
                source.map(from -> wording.reprint(from, isChinese(title))),
                pages);
    }

    /** Its page, when the journal says where it is hosted. */
    public Optional<String> url() {
        return below(slug + ".html");
    }

    /** The PDF of the issue. */
    public Optional<String> pdfUrl() {
        return below(issue.id() + ".pdf");
    }

    /** A key of letters, digits and hyphens that no other article of the journal has. */
    String key() {
        return issue.id() + "-" + slug;
    }

    /** Title and what GB/T 7714 calls other title information: subtitle and, like the number of a report, 文号. */
    String fullTitle(String colon) {
        StringBuilder full = new StringBuilder(title);
        subtitle.ifPresent(text -> {
            boolean bracketed = text.startsWith("（") || text.startsWith("(");
            full.append(bracketed ? "" : colon).append(text.replaceFirst("^[—–-]+\\s*", ""));
        });
        documentNumber.ifPresent(number -> full.append(colon).append(number));
        return full.toString();
    }

    boolean isChinese() {
        return isChinese(title);
    }

    private static boolean isChinese(String title) {
        return Han.isIn(title);
    }

    private Optional<String> below(String file) {
        return journal.url().map(base -> base + issue.id() + "/" + file);
    }

    /** An abstract as plain text. */
    static Optional<String> summary(List<Paragraph> paragraphs) {
        return Optional.of(paragraphs.stream()
                        .map(paragraph -> PlainText.of(paragraph.content()))
                        .collect(Collectors.joining(" ")))
                .filter(text -> !text.isBlank());
    }
}
