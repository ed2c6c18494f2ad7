package org.huozi.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The keys of an article's front matter in the order in which they are read, one entry each: its name, the kind that
 * has it (all of them, when none is named), what readers see of it and as what, and what people write instead of its
 * name.
 */
public enum Field {
    KIND("kind", "类型 类别 type"),
    TITLE("title", as(Role.TITLE, article -> Stream.of(article.title())), "标题 题目 题名 刊名 name"),
    SUBTITLE("subtitle", as(Role.TITLE, article -> article.subtitle().stream()), "副标题 副题"),
    SHORT_TITLE("shortTitle", as(Role.TITLE, article -> article.shortTitle().stream()), "短标题 书眉"),
    SECTION("section", "栏目 分栏 column"),
    AUTHORS(
            "authors",
            Kind.PAPER,
            as(Role.NAME, article -> article.kind().authors().stream().flatMap(Author::words)),
            "作者 撰稿"),
    NAME("name", "姓名 名字"),
    AFFILIATION("affiliation", "单位 工作单位 机构 organization institution"),
    POSITION("position", "职务 职称 职位"),
    ISSUER("issuer", Kind.POLICY, as(Role.NAME, article -> article.kind().issuer().stream()), "发文机关 印发机关 发文单位"),
    DOCUMENT_NUMBER(
            "documentNumber",
            Kind.POLICY,
            as(Role.DOCUMENT_NUMBER, article -> article.kind().documentNumber().stream()),
            "文号 发文字号 docNumber"),
    DATE("date", Kind.POLICY, article -> Stream.empty(), "日期 时间 成文日期"),
    ABSTRACT(
            "abstract",
            Kind.PAPER,
            article -> article.kind().summary().stream().map(paragraph -> new Run(Role.PARAGRAPH, paragraph.content())),
            "摘要 提要 summary"),
    KEYWORDS(
            "keywords",
            Kind.PAPER,
            as(
                    Role.KEYWORDS,
                    article -> article.kind().keywords().stream().flatMap(keywords -> keywords.written().stream())),
            "关键词 关键字 tags"),
    LABEL("label", Kind.DIGEST, as(Role.NAME, article -> article.kind().label().stream()), "标签"),
    ITEMS("items", Kind.DIGEST, article -> article.kind().items().stream().flatMap(Field::news), "条目 目录 文章 articles"),
    TEXT("text", "正文 内容 content body"),
    LINK("link", "链接 相关链接 来源 url source"),
    SOURCE("source", "转载来源 原载 来源"),
    SOURCE_URL("sourceUrl", "来源网址 原文链接"),
    FORMER_SLUGS("formerSlugs", "旧网址 曾用网址 aliases redirects");

    private final String key;
    private final Optional<String> kind;
    private final Function<Article, Stream<Run>> runs;
    private final List<String> aliases;

    /** One whose value is no text, is set apart from it, or is part of a list. */
    Field(String key, String aliases) {
        this(key, article -> Stream.empty(), aliases);
    }

    Field(String key, Function<Article, Stream<Run>> runs, String aliases) {
        this.key = key;
        this.kind = Optional.empty();
        this.runs = runs;
        this.aliases = List.of(aliases.split(" "));
    }

    Field(String key, String kind, Function<Article, Stream<Run>> runs, String aliases) {
        this.key = key;
        this.kind = Optional.of(kind);
        this.runs = runs;
        this.aliases = List.of(aliases.split(" "));
    }

    private static Function<Article, Stream<Run>> as(Role role, Function<Article, Stream<Words>> words) {
        return article -> words.apply(article).map(text -> Run.of(role, text));
    }

    private static Stream<Run> news(NewsItem item) {
        return Stream.of(Run.of(Role.TITLE, item.title()), new Run(Role.PARAGRAPH, item.text()));
    }

    /** As the front matter has it. */
    public String key() {
        return key;
    }

    /** Chinese words, and other English ones, that people write instead. */
    public List<String> aliases() {
        return aliases;
    }

    /** Whether a key belongs to one kind of articles only. */
    public static boolean isOfOneKind(String key) {
        return Arrays.stream(values()).anyMatch(field -> field.key.equals(key) && field.kind.isPresent());
    }

    /** What a digest has is read below its body, as it is printed; all else above. */
    boolean isBelowBody() {
        return kind.filter(Kind.DIGEST::equals).isPresent();
    }

    /** What readers see of it. */
    Stream<Run> runs(Article article) {
        return runs.apply(article);
    }
}
