package org.huozi.output.deposit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huozi.html.ArticleView.PageRange;
import org.huozi.html.BylineView;
import org.huozi.html.HistoryView;
import org.huozi.html.IdentifiersView;
import org.huozi.model.Article;
import org.huozi.model.Bibliography;
import org.huozi.model.EnglishMatter;
import org.huozi.model.Keywords;
import org.huozi.model.Kind;
import org.huozi.model.Paragraph;
import org.huozi.model.Particulars;
import org.huozi.model.PlainText;
import org.huozi.model.Words;
import org.huozi.pagination.PageMap;
import org.huozi.pagination.PaginatedEdition;

/**
 * What the template of the columns sees of an article: all of it plain text.
 *
 * @param kind see {@link Kind#name()}
 * @param section 栏目, when the article names one
 * @param issuer 发文机关
 * @param summary 摘要
 * @param funding 基金项目, one by one
 * @param sources the entries of its list of sources, as typed
 * @param url of its page, when the journal says where it is hosted
 */
public record DepositedArticle(
        String kind,
        Optional<String> section,
        String title,
        Optional<String> subtitle,
        BylineView byline,
        Optional<String> issuer,
        String summary,
        List<String> keywords,
        Optional<String> titleEn,
        String summaryEn,
        List<String> keywordsEn,
        IdentifiersView identifiers,
        List<String> funding,
        HistoryView history,
        List<String> sources,
        Optional<PageRange> pages,
        Optional<String> url) {

    public DepositedArticle {
        keywords = List.copyOf(keywords);
        keywordsEn = List.copyOf(keywordsEn);
        funding = List.copyOf(funding);
        sources = List.copyOf(sources);
    }

    /**
     * Those of an edition, in its order.
     *
     * @param site base of the hosted site, ending in a slash
     */
    static List<DepositedArticle> all(PaginatedEdition paginated, Optional<String> site) {
        Optional<String> folder = site.map(base -> base + paginated.edition().id() + "/");
        return paginated.edition().articles().stream()
                .map(article -> of(article, pages(article, paginated.pages()), folder))
                .toList();
    }

    private static DepositedArticle of(Article article, Optional<PageRange> pages, Optional<String> folder) {
        Kind kind = article.kind();
        Particulars particulars = article.particulars();
        EnglishMatter english = particulars.english();
        return new DepositedArticle(
                kind.name(),
                article.section().map(Words::text),
                article.title().text(),
                article.subtitle().map(Words::text),
                BylineView.of(kind.authors()),
                kind.issuer().map(Words::text),
                plain(kind.summary()),
                kind.keywords().map(Keywords::texts).orElse(List.of()),
                english.title().map(Words::text),
                plain(english.summary()),
                english.keywords().map(Keywords::texts).orElse(List.of()),
                IdentifiersView.of(particulars.identifiers()),
                particulars.funding().stream().map(Words::text).toList(),
                HistoryView.of(particulars.history()),
                Bibliography.entries(article)
                        .map(entry -> PlainText.of(entry.content()))
                        .toList(),
                pages,
                folder.map(base -> base + article.slug() + ".html"));
    }

    private static String plain(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> PlainText.of(paragraph.content()))
                .collect(Collectors.joining(" "));
    }

    private static Optional<PageRange> pages(Article article, PageMap map) {
        return map.articles().stream()
                .filter(pages -> pages.slug().equals(article.slug()))
                .findFirst()
                .map(pages -> new PageRange(pages.firstFolio(), pages.lastFolio()));
    }
}
