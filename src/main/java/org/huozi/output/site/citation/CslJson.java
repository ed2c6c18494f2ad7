package org.huozi.output.site.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.json.Json;

/** CSL-JSON 1.0.2: what Zotero, Pandoc and citeproc read. Chinese names stay whole, as {@code literal}. */
final class CslJson {
    private CslJson() {}

    static String of(CitedArticle article) {
        Json item = Json.object()
                .with("id", article.key())
                .with("type", "article-journal")
                .with("title", article.fullTitle(article.isChinese() ? "：" : ": "))
                .withSome(
                        "author", article.authors().stream().map(CslJson::name).toList())
                .with("original-title", article.english().title())
                .withSome("original-author", englishNames(article))
                .with("container-title", article.journal().title())
                .with("publisher", article.journal().publisher())
                .with("issued", Json.object().with("date-parts", List.of(dateParts(article.issue()))))
                .with("issue", String.valueOf(article.issue().number()))
                .with(
                        "page",
                        article.pages()
                                .map(pages -> pages.first() == pages.last()
                                        ? String.valueOf(pages.first())
                                        : pages.first() + "-" + pages.last()))
                .with("DOI", article.identifiers().doi())
                .with("ISSN", article.journal().issn())
                .with("number", article.documentNumber())
                .with(
                        "keyword",
                        Optional.of(String.join("；", article.keywords())).filter(words -> !words.isEmpty()))
                .with("abstract", article.summary())
                .with("note", article.note())
                .with("URL", article.url())
                .with("language", article.journal().language());
        return Json.text(List.of(item)) + "\n";
    }

    /** Styles for references in two languages set them beside the Chinese ones: all of them, or none. */
    private static List<Json> englishNames(CitedArticle article) {
        List<Json> names = article.authors().stream()
                .flatMap(author -> author.inEnglish().stream())
                .map(CslJson::name)
                .toList();
        return names.size() == article.authors().size() ? names : List.of();
    }

    private static Json name(CitedName name) {
        return name.isDivided()
                ? Json.object().with("family", name.family()).with("given", name.given())
                : Json.object().with("literal", name.text());
    }

    private static List<Integer> dateParts(CitedIssue issue) {
        Stream<Integer> month = Stream.of(issue.month().getYear(), issue.month().getMonthValue());
        return Stream.concat(month, issue.day().stream().boxed()).toList();
    }
}
