package org.huozi.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The keys of an article's front matter in the order in which their texts are read, one entry each: what it is called
 * and what people write instead, the kinds that have it, and what of it readers see as what.
 */
public enum Field {
    KIND("kind", Set.of(), "类型 类别 type"),
    TITLE("title", Set.of(), Role.TITLE, article -> Stream.of(article.title()), "标题 题目 题名 刊名 name"),
    SUBTITLE("subtitle", Set.of(), Role.TITLE, article -> article.subtitle().stream(), "副标题 副题"),
    SHORT_TITLE("shortTitle", Set.of(), Role.TITLE, article -> article.shortTitle().stream(), "短标题 书眉"),
    SECTION("section", Set.of(), "栏目 分栏 column"),
    AUTHORS("authors", Set.of(Kind.PAPER), Role.NAME, of(Kind::authors, Author::words), "作者 撰稿"),
    NAME("name", Set.of(), "姓名 名字"),
    AFFILIATION("affiliation", Set.of(), "单位 工作单位 机构 organization institution"),
    POSITION("position", Set.of(), "职务 职称 职位"),
    ISSUER("issuer", Set.of(Kind.POLICY), Role.NAME, of(Kind::issuer), "发文机关 印发机关 发文单位"),
    DOCUMENT_NUMBER(
            "documentNumber",
            Set.of(Kind.POLICY),
            Role.DOCUMENT_NUMBER,
            of(Kind::documentNumber),
            "文号 发文字号 docNumber"),
    DATE("date", Set.of(Kind.POLICY), "日期 时间 成文日期"),
    ABSTRACT("abstract", Set.of(Kind.PAPER), "摘要 提要 summary"),
    KEYWORDS(
            "keywords",
            Set.of(Kind.PAPER),
            Role.KEYWORDS,
            article -> article.kind().keywords().stream().flatMap(keywords -> keywords.written().stream()),
            "关键词 关键字 tags"),
    LABEL("label", Set.of(Kind.DIGEST), Role.NAME, of(Kind::label), "标签"),
    ITEMS("items", Set.of(Kind.DIGEST), "条目 目录 文章 articles"),
    TEXT("text", Set.of(), "正文 内容 content body"),
    LINK("link", Set.of(), "链接 相关链接 来源 url source"),
    SOURCE("source", Set.of(), "转载来源 原载 来源"),
    SOURCE_URL("sourceUrl", Set.of(), "来源网址 原文链接"),
    FORMER_SLUGS("formerSlugs", Set.of(), "旧网址 曾用网址 aliases redirects");

    private final String key;
    private final Set<String> kinds;
    private final Role role;
    private final Function<Article, Stream<Words>> words;
    private final List<String> aliases;

    /** One whose value is no text, or is Markdown. */
    Field(String key, Set<String> kinds, String aliases) {
        this(key, kinds, Role.PARAGRAPH, article -> Stream.empty(), aliases);
    }

    Field(String key, Set<String> kinds, Role role, Function<Article, Stream<Words>> words, String aliases) {
        this.key = key;
        this.kinds = kinds;
        this.role = role;
        this.words = words;
        this.aliases = List.of(aliases.split(" "));
    }

    private static Function<Article, Stream<Words>> of(Function<Kind, Optional<Words>> words) {
        return article -> words.apply(article.kind()).stream();
    }

    private static <T> Function<Article, Stream<Words>> of(
            Function<Kind, List<T>> values, Function<T, Stream<Words>> words) {
        return article -> values.apply(article.kind()).stream().flatMap(words);
    }

    /** As the front matter has it. */
    public String key() {
        return key;
    }

    /** Chinese words, and other English ones, that people write instead. */
    public List<String> aliases() {
        return aliases;
    }

    /** Whether a key belongs to some kinds of articles and not to others. */
    public static boolean isOfSomeKind(String key) {
        return Arrays.stream(values())
                .anyMatch(field -> field.key.equals(key) && !field.kinds.isEmpty());
    }

    /** What of it readers see as it is written. */
    Stream<Run> runs(Article article) {
        return words.apply(article).map(text -> new Run(role, List.of(new Inline.Text(text))));
    }
}
