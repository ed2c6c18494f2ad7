package org.huozi.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A key of an article's front matter.
 *
 * @param key its name
 * @param kinds those that have it; empty when all have
 * @param seen what readers see of it, and as what
 * @param aliases Chinese words, and other English ones, that people write instead
 */
public record Field(String key, List<String> kinds, Function<Article, Stream<Run>> seen, List<String> aliases) {

    /**
     * The table of all keys, in the order in which their values are read in an article. A key whose value is not part
     * of the running text shows nothing.
     */
    public static final List<Field> ALL = List.of(
            field("kind", "类型 类别 type"),
            field("title", as(Role.TITLE, article -> Stream.of(article.title())), "标题 题目 题名 刊名 name"),
            field("subtitle", as(Role.TITLE, article -> article.subtitle().stream()), "副标题 副题"),
            field("shortTitle", as(Role.TITLE, article -> article.shortTitle().stream()), "短标题 书眉"),
            field("section", "栏目 分栏 column"),
            field("draft", "草稿 未定稿"),
            field("authors", article -> article.kind().authors().stream().flatMap(Author::runs), "作者 撰稿")
                    .of(Kind.SIGNED),
            field("name", "姓名 名字 作者"),
            field("affiliation", "单位 工作单位 机构 organization institution"),
            field("position", "职务 职称 职位"),
            field("nameEn", "英文名 英文姓名 姓名拼音 authorEn"),
            field("affiliationEn", "英文单位"),
            field("corresponding", "通信作者 通讯作者"),
            field("email", "电子邮箱 邮箱 电子邮件 mail"),
            field("orcid", "ORCID"),
            field("bio", "作者简介 简介 biography"),
            field("issuer", as(Role.NAME, article -> article.kind().issuer().stream()), "发文机关 印发机关 发文单位")
                    .of(List.of(Kind.POLICY)),
            field("documentNumber", as(Role.DOCUMENT_NUMBER, Field::documentNumber), "文号 发文字号 docNumber")
                    .of(List.of(Kind.POLICY)),
            field("date", "日期 时间 成文日期").of(List.of(Kind.POLICY)),
            field("abstract", article -> paragraphs(article.kind().summary()), "摘要 提要 内容提要 内容摘要 中文摘要 summary")
                    .of(Kind.SIGNED),
            field(
                            "keywords",
                            as(Role.KEYWORDS, article -> written(article.kind().keywords())),
                            "关键词 关键字 tags")
                    .of(Kind.SIGNED),
            field("clc", identifier(ArticleIdentifiers::classNumber), "中图分类号 中图分类 分类号"),
            field("documentCode", identifier(ArticleIdentifiers::documentCode), "文献标志码 文献标识码"),
            field("articleNumber", identifier(ArticleIdentifiers::articleNumber), "文章编号"),
            field("doi", identifier(ArticleIdentifiers::doi), "DOI"),
            field("cstr", identifier(ArticleIdentifiers::cstr), "CSTR"),
            field("titleEn", as(Role.TITLE, article -> english(article).title().stream()), "英文题目 英文题名 英文标题"),
            field("abstractEn", article -> paragraphs(english(article).summary()), "英文摘要"),
            field(
                    "keywordsEn",
                    as(Role.KEYWORDS, article -> written(english(article).keywords())),
                    "英文关键词"),
            field(
                    "funding",
                    as(Role.ASIDE, article -> article.particulars().funding().stream()),
                    "基金项目 基金 资助项目 资助 fund grant"),
            field("received", "收稿日期 收稿"),
            field("revised", "修回日期 修回"),
            field("accepted", "录用日期 录用 接受日期"),
            field("label", as(Role.NAME, article -> article.kind().label().stream()), "标签")
                    .of(List.of(Kind.DIGEST)),
            field("items", Field::news, "条目 目录 文章 articles").of(List.of(Kind.DIGEST)),
            field("text", "正文 内容 content body"),
            field("link", "链接 相关链接 来源 url source"),
            field("source", "转载来源 原载 来源"),
            field("sourceUrl", "来源网址 原文链接"),
            field("formerSlugs", "旧网址 曾用网址 aliases redirects"));

    public Field {
        kinds = List.copyOf(kinds);
        aliases = List.copyOf(aliases);
    }

    /** Whether a key belongs to some kinds of articles only. */
    public static boolean isOfSomeKinds(String key) {
        return ALL.stream().anyMatch(field -> field.key.equals(key) && !field.kinds.isEmpty());
    }

    /** Whether articles of a kind have it. */
    public boolean isOf(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** What a digest has is read below its body, as it is printed; all else above. */
    boolean isBelowBody() {
        return kinds.contains(Kind.DIGEST);
    }

    private static Field field(String key, String aliases) {
        return field(key, article -> Stream.empty(), aliases);
    }

    private static Field field(String key, Function<Article, Stream<Run>> seen, String aliases) {
        return new Field(key, List.of(), seen, List.of(aliases.split(" ")));
    }

    private Field of(List<String> some) {
        return new Field(key, some, seen, aliases);
    }

    private static Function<Article, Stream<Run>> as(Role role, Function<Article, Stream<Words>> words) {
        return article -> words.apply(article).map(text -> Run.of(role, text));
    }

    private static Stream<Words> documentNumber(Article article) {
        return article.kind().documentNumber().stream();
    }

    private static Function<Article, Stream<Run>> identifier(Function<ArticleIdentifiers, Optional<Words>> which) {
        return as(Role.IDENTIFIER, article -> which.apply(article.particulars().identifiers()).stream());
    }

    private static EnglishMatter english(Article article) {
        return article.particulars().english();
    }

    private static Stream<Words> written(Optional<Keywords> keywords) {
        return keywords.stream().flatMap(words -> words.written().stream());
    }

    private static Stream<Run> paragraphs(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(paragraph -> new Run(Role.PARAGRAPH, paragraph.content()));
    }

    private static Stream<Run> news(Article article) {
        return article.kind().items().stream()
                .flatMap(item -> Stream.of(Run.of(Role.TITLE, item.title()), new Run(Role.PARAGRAPH, item.text())));
    }
}
