package org.huozi.output.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.han.Space;
import org.huozi.html.SectionId;

/**
 * All articles the journal has published, as lists and indexes show them.
 *
 * @param articles newest edition first, in the order of their editions
 */
record Catalogue(List<ListedArticle> articles) {
    Catalogue {
        articles = List.copyOf(articles);
    }

    /** The articles of these editions, which come newest first. */
    static Catalogue of(List<SiteEdition> editions) {
        return new Catalogue(editions.stream()
                .flatMap(edition -> edition.articles().stream())
                .toList());
    }

    /** Newest first. */
    List<Integer> years() {
        return articles.stream()
                .map(article -> article.edition().year())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** 年度总目录: the sections of a year, each from its first edition to its last. */
    List<SectionView> sections(int year) {
        Map<String, List<ListedArticle>> byEdition = grouped(
                articles.stream()
                        .filter(article -> article.edition().year() == year)
                        .toList(),
                article -> Stream.of(article.edition().id()));
        List<List<ListedArticle>> editions = new ArrayList<>(byEdition.values());
        Collections.reverse(editions);
        return sections(editions.stream().flatMap(List::stream).toList());
    }

    /** All sections that the journal has had, in the order in which it last had them. */
    List<SectionView> sections() {
        return sections(articles);
    }

    private static List<SectionView> sections(List<ListedArticle> articles) {
        return grouped(articles, article -> Stream.of(SectionId.of(article.kind(), article.section())))
                .values()
                .stream()
                .map(SectionView::of)
                .toList();
    }

    List<IndexLetter> authors() {
        return index(PinyinOrder.OF_NAMES, article -> article.names().stream());
    }

    List<IndexLetter> keywords() {
        return index(PinyinOrder.OF_TERMS, article -> article.keywords().stream());
    }

    private List<IndexLetter> index(PinyinOrder order, Function<ListedArticle, Stream<String>> terms) {
        Map<String, List<ListedArticle>> byTerm = new TreeMap<>(order);
        byTerm.putAll(grouped(articles, article -> terms.apply(article).map(Space::compactName)));
        Map<String, List<IndexLetter.IndexTerm>> byLetter = byTerm.entrySet().stream()
                .map(entry -> new IndexLetter.IndexTerm(entry.getKey(), entry.getValue()))
                .collect(Collectors.groupingBy(
                        term -> order.letter(term.term()), LinkedHashMap::new, Collectors.toList()));
        return byLetter.entrySet().stream()
                .map(letter -> new IndexLetter(letter.getKey(), letter.getValue()))
                .toList();
    }

    private static Map<String, List<ListedArticle>> grouped(
            List<ListedArticle> articles, Function<ListedArticle, Stream<String>> names) {
        Map<String, List<ListedArticle>> groups = new LinkedHashMap<>();
        articles.forEach(article -> names.apply(article)
                .distinct()
                .forEach(name ->
                        groups.computeIfAbsent(name, first -> new ArrayList<>()).add(article)));
        return groups;
    }
}
