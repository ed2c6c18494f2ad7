package org.huozi.html;

import java.util.List;
import java.util.Optional;

/**
 * What templates see of an article, whatever its kind; what a kind lacks is absent or empty.
 *
 * @param draft whether readers do not get to see it yet
 * @param kind {@code foreword}, {@code article}, {@code policy} or {@code digest}
 * @param titleLines the title, in the lines that the editor broke it into
 * @param shortTitle for running headers; the title unless the article names a shorter one
 * @param section 栏目, when the article names one
 * @param byline the authors one by one; {@code authors} are the same in groups that share a place
 * @param excerpt plain text for descriptions, shortened
 * @param summary the paragraphs of the 摘要
 * @param issuer 发文机关
 * @param documentNumber 发文字号
 * @param label printed in 【】 before each item of a digest
 * @param notes in the order of their marks
 * @param english title, abstract and keywords in English
 * @param identifiers what libraries file it under
 * @param funding 基金项目, one by one
 * @param history when its manuscript came in, came back and was taken
 * @param source 转载来源, when it was first published elsewhere
 * @param pages absent until the pages are set
 */
public record ArticleView(
        String slug,
        boolean draft,
        String kind,
        String title,
        List<String> titleLines,
        Optional<String> subtitle,
        String shortTitle,
        Optional<String> section,
        String excerpt,
        List<AuthorGroup> authors,
        BylineView byline,
        List<String> names,
        List<Markup> summary,
        Optional<KeywordsView> keywords,
        Optional<String> issuer,
        Optional<String> documentNumber,
        Optional<DateView> date,
        Optional<String> label,
        List<NewsItemView> items,
        Markup body,
        List<HeadingView> outline,
        List<NoteView> notes,
        EnglishView english,
        IdentifiersView identifiers,
        List<String> funding,
        HistoryView history,
        Optional<SourceView> source,
        Optional<PageRange> pages) {

    public ArticleView {
        titleLines = List.copyOf(titleLines);
        authors = List.copyOf(authors);
        names = List.copyOf(names);
        summary = List.copyOf(summary);
        items = List.copyOf(items);
        outline = List.copyOf(outline);
        notes = List.copyOf(notes);
        funding = List.copyOf(funding);
    }

    /** Of its section, named or not. */
    public String getSectionId() {
        return SectionId.of(kind, section);
    }

    /** The page numbers an article begins and ends on, as printed. */
    public record PageRange(int first, int last) {}
}
