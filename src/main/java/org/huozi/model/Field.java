package org.huozi.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A key of an article's front matter.
 *
 * @param key its name
 * @param kind the one that has it; empty when all have
 * @param seen what readers see of it, and as what
 * @param aliases Chinese words, and other English ones, that people write instead
 */
public record Field(String key, Optional<String> kind, Function<Article, Stream<Run>> seen, List<String> aliases) {

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
            field("authors", as(Role.NAME, Field::authors), "作者 撰稿").of(Kind.PAPER),
            field("name", "姓名 名字 作者"),
            field("affiliation", "单位 工作单位 机构 organization institution"),
            field("position", "职务 职称 职位"),
            field("issuer", as(Role.NAME, article -> article.kind().issuer().stream()), "发文机关 印发机关 发文单位")
                    .of(Kind.POLICY),
            field("documentNumber", as(Role.DOCUMENT_NUMBER, Field::documentNumber), "文号 发文字号 docNumber")
                    .of(Kind.POLICY),
            field("date", "日期 时间 成文日期").of(Kind.POLICY),
            field("abstract", Field::summary, "摘要 提要 内容提要 内容摘要 中文摘要 summary").of(Kind.PAPER),
            field("keywords", as(Role.KEYWORDS, Field::keywords), "关键词 关键字 tags")
                    .of(Kind.PAPER),
            field("label", as(Role.NAME, article -> article.kind().label().stream()), "标签")
                    .of(Kind.DIGEST),
            field("items", Field::news, "条目 目录 文章 articles").of(Kind.DIGEST),
            field("text", "正文 内容 content body"),
            field("link", "链接 相关链接 来源 url source"),
            field("source", "转载来源 原载 来源"),
            field("sourceUrl", "来源网址 原文链接"),
            field("formerSlugs", "旧网址 曾用网址 aliases redirects"));

    public Field {
        aliases = List.copyOf(aliases);
    }

    /** Whether a key belongs to one kind of articles only. */
    public static boolean isOfOneKind(String key) {
        return ALL.stream().anyMatch(field -> field.key.equals(key) && field.kind.isPresent());
    }

    /** What a digest has is read below its body, as it is printed; all else above. */
    boolean isBelowBody() {
        return kind.filter(Kind.DIGEST::equals).isPresent();
    }

    private static Field field(String key, String aliases) {
        return field(key, article -> Stream.empty(), aliases);
    }

    private static Field field(String key, Function<Article, Stream<Run>> seen, String aliases) {
        return new Field(key, Optional.empty(), seen, List.of(aliases.split(" ")));
    }

    private Field of(String one) {
        return new Field(key, Optional.of(one), seen, aliases);
    }

    private static Function<Article, Stream<Run>> as(Role role, Function<Article, Stream<Words>> words) {
        return article -> words.apply(article).map(text -> Run.of(role, text));
    }

    private static Stream<Words> authors(Article article) {
        return article.kind().authors().stream().flatMap(Author::words);
    }

    private static Stream<Words> documentNumber(Article article) {
        return article.kind().documentNumber().stream();
    }

    private static Stream<Words> keywords(Article article) {
        return article.kind().keywords().stream().flatMap(keywords -> keywords.written().stream());
    }

    private static Stream<Run> summary(Article article) {
        return article.kind().summary().stream().map(paragraph -> new Run(Role.PARAGRAPH, paragraph.content()));
    }

    private static Stream<Run> news(Article article) {
        return article.kind().items().stream()
                .flatMap(item -> Stream.of(Run.of(Role.TITLE, item.title()), new Run(Role.PARAGRAPH, item.text())));
    }
}
