package org.huozi.sample;

import static org.huozi.sample.Text.NOTHING;
import static org.huozi.sample.Text.NOWHERE;
import static org.huozi.sample.Text.em;
import static org.huozi.sample.Text.figure;
import static org.huozi.sample.Text.h;
import static org.huozi.sample.Text.image;
import static org.huozi.sample.Text.keywords;
import static org.huozi.sample.Text.line;
import static org.huozi.sample.Text.link;
import static org.huozi.sample.Text.list;
import static org.huozi.sample.Text.note;
import static org.huozi.sample.Text.p;
import static org.huozi.sample.Text.reference;
import static org.huozi.sample.Text.row;
import static org.huozi.sample.Text.strong;
import static org.huozi.sample.Text.words;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.huozi.config.HouseRules;
import org.huozi.config.JournalConfig;
import org.huozi.config.PrintStyle;
import org.huozi.config.SerialNumbers;
import org.huozi.config.SiteStyle;
import org.huozi.model.Article;
import org.huozi.model.Author;
import org.huozi.model.Block;
import org.huozi.model.CodeBlock;
import org.huozi.model.Colophon;
import org.huozi.model.Edition;
import org.huozi.model.Figure;
import org.huozi.model.IssueDate;
import org.huozi.model.Kind;
import org.huozi.model.NewsItem;
import org.huozi.model.Provenance;
import org.huozi.model.Quote;
import org.huozi.model.Rule;
import org.huozi.model.Table;
import org.huozi.pagination.PageMap;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.references.ListStyle;
import org.huozi.typeset.HouseStyle;

/** A small invented journal that uses everything the model knows. */
public final class SampleJournal {
    public static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 200" width="600" height="200">
              <rect x="1" y="1" width="598" height="198" fill="#fff" stroke="#1f3a5f"/>
              <path d="M60 150L200 60L340 110L540 40" fill="none" stroke="#1f3a5f" stroke-width="3"/>
            </svg>
            """;

    private SampleJournal() {}

    public static JournalConfig config(Optional<URI> url) {
        return new JournalConfig(
                "江南农事通讯",
                Optional.empty(),
                "江南农事研究会",
                SerialNumbers.NONE,
                "zh-CN",
                url,
                Optional.of("关于农时、水利与乡村生计的调查和短论。"),
                Optional.of("文章权利归各作者所有。"),
                Colophon.EMPTY,
                HouseStyle.DEFAULT,
                PrintStyle.DEFAULT,
                HouseRules.DEFAULT,
                new SiteStyle(Optional.of("浙ICP备2022000145号-1"), Optional.of("浙公网安备 33010602000145 号"), false),
                ListStyle.DEFAULT);
    }

    /** Two editions, newest first. */
    public static List<PaginatedEdition> editions() {
        return List.of(paginated(edition()), paginated(olderEdition()));
    }

    public static Edition edition() {
        return new Edition(
                "2022-02",
                2022,
                2,
                OptionalInt.of(145),
                new IssueDate(YearMonth.of(2022, 2), OptionalInt.empty()),
                1,
                false,
                false,
                Colophon.EMPTY,
                List.of(foreword(), reprinted(paper()), policy(), digest()),
                NOTHING);
    }

    private static Edition olderEdition() {
        return new Edition(
                "2022-01",
                2022,
                1,
                OptionalInt.empty(),
                new IssueDate(YearMonth.of(2022, 1), OptionalInt.of(15)),
                1,
                false,
                false,
                Colophon.EMPTY,
                List.of(foreword()),
                NOTHING);
    }

    /** An edition with pages that nobody has set, for tests that look at other things. */
    public static PaginatedEdition paginated(Edition edition) {
        List<Article> articles = edition.articles();
        List<PageMap.ArticlePages> pages = IntStream.range(0, articles.size())
                .mapToObj(i ->
                        new PageMap.ArticlePages(articles.get(i).slug(), 3 + i * 4, 1 + i * 4, 4 + i * 4, Map.of()))
                .toList();
        byte[] pdf = ("%PDF-1.7 " + edition.id()).getBytes(StandardCharsets.US_ASCII);
        return new PaginatedEdition(edition, new PageMap(2 + articles.size() * 4, pages), pdf);
    }

    private static Article article(String slug, Kind kind, String title, Optional<String> subtitle, Block... body) {
        SampleArticle article = SampleArticle.of(kind, title).slug(slug);
        subtitle.ifPresent(article::subtitle);
        return article.body(body);
    }

    private static Article reprinted(Article article) {
        return SampleArticle.like(article)
                .provenance(new Provenance(
                        Optional.of("《水利学堂集刊》2021 年第 4 期"),
                        Optional.of("https://example.org/journal?year=2021&issue=4"),
                        List.of(new Provenance.FormerSlug("dykes", NOWHERE))))
                .body(article.body());
    }

    private static Article foreword() {
        return article(
                "foreword",
                new Kind.Foreword(),
                "卷首语",
                Optional.empty(),
                p("“雨水”已过，江南的田里又有了人声。本期所收，多是去冬今春的调查：有人走了 12 个村，有人只在一条圩堤上住了三个月。"),
                p("编者所愿，无非是把看到的写清楚，把算过的账摊开来；至于结论，读者自会得出。"));
    }

    private static Article paper() {
        Kind.Paper kind = new Kind.Paper(
                List.of(
                        new Author(words("沈砚秋"), Optional.of(words("江南农事研究会")), Optional.of(words("研究员"))),
                        new Author(words("陆春耘"), Optional.of(words("江南农事研究会")), Optional.of(words("研究员"))),
                        new Author(words("周 圩"), Optional.of(words("太湖水利学堂")), Optional.empty())),
                List.of(
                        p("本文以 2021 年冬在苕溪下游 12 个村的调查为据，讨论圩田水利的出工办法如何变化。研究发现，按亩派工正在让位于按户出资，而真正决定圩堤好坏的，仍是谁在汛前走一遍堤。"),
                        p("文末就公积金的用途提出三点意见。")),
                Optional.of(keywords("圩田", "水利", "出工", "公积金")));
        return article(
                "polder-dykes",
                kind,
                "圩田水利出工办法的变化及其对堤防养护的影响研究",
                Optional.of("——苕溪下游 12 村调查"),
                p(
                        "圩田之利在堤。旧例“田多者多出工，田少者少出工”，一年两次：冬春修堤，汛前看堤（见",
                        reference("figure-1", "图 1"),
                        "）。近年外出的人多，出工难，各村先后改为出资。",
                        note(1, "“出工”指每户每年应出的劳动日，见《圩约》第 3 条。"),
                        "出资之后，堤由谁修、修得怎样，是本文要回答的问题。"),
                new Figure(
                        Figure.Type.FIGURE,
                        OptionalInt.of(1),
                        Optional.of("据正文重绘"),
                        false,
                        false,
                        Optional.empty(),
                        line("各村出工天数，2010—2021 年"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(p(image("images/图 1.svg", "折线图：出工天数先升后降，再升。"))),
                        NOWHERE),
                h(2, "section-1", "一、出工办法的三种类型"),
                p(strong("（一）按亩派工。"), "圩内有田一亩，出工一日，自带工具。办法简单，人人会算，缺点是田在老人手里、力在年轻人身上。"),
                p(strong("（二）按户出资。"), "每户 120 元，由村里雇人。2019 年起有 7 个村采用，占 58.3%。"),
                h(3, "section-1-1", "（一）派工的账"),
                p("派工的账记在墙上：", em("谁家几日，一目了然"), "。账的格式见", reference("table-1", "表 1"), "。"),
                new Figure(
                        Figure.Type.TABLE,
                        OptionalInt.of(1),
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty(),
                        line("三种办法的比较"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Table(
                                List.of(Table.Alignment.START, Table.Alignment.CENTRE, Table.Alignment.END),
                                List.of(),
                                List.of(row("办法", "村数", "每亩每年费用（元）")),
                                List.of(row("按亩派工", "4", "0"), row("按户出资", "7", "36.5"), row("包给公司", "1", "81")),
                                NOWHERE)),
                        NOWHERE),
                figure(Figure.Type.TABLE, 2, List.of()),
                new Quote(List.of(p("堤是大家的堤，水是一家的水。水到谁家门口，谁家才晓得堤是大家的。")), line("——杨家圩老人语"), NOWHERE),
                h(2, "section-2", "二、看堤的人"),
                p(
                        "看堤不同于修堤。修堤可以雇人，看堤要的是熟悉：哪一段去年渗水，哪一处有獾洞。可参看",
                        link("https://example.org/dykes?a=1&b=2", "水利学堂的图说"),
                        "。经验可以概括为："),
                list(true, 1, List.of(p("汛前走一遍，从东闸到西闸；")), List.of(p("夜里听水声，")), List.of(p("退水以后再走一遍。"))),
                figure(Figure.Type.FIGURE, 2, List.of()),
                h(2, "section-3", "三、结论"),
                p("出资代替出工并不必然使堤防变坏；没有人走堤，才会。记堤的旧式暗码如下，a<b & c 为约定：", note(2, "暗码由周圩抄录。")),
                new CodeBlock("东闸 < 西闸 & 水 > 堤\n  2 尺 = 警\n", NOWHERE),
                list(false, 1, List.of(p("公积金先用于看堤；"), p("看堤的人由圩内公推。")), List.of(p("余款公布。"))),
                new Rule(NOWHERE),
                p("（调查得到各村支持，谨致谢意。）"));
    }

    private static Article policy() {
        return article(
                "dyke-rules",
                new Kind.Policy(
                        Optional.of(words("江南水利厅等 3 部门")),
                        Optional.of(words("江水发〔2021〕5 号")),
                        Optional.of(LocalDate.of(2021, 12, 3))),
                "江南水利厅等 3 部门关于圩堤日常养护的实施意见",
                Optional.empty(),
                p("为贯彻落实《关于加强圩堤养护的意见》（江政发〔2020〕27号）精神，现提出以下实施意见。"),
                h(2, "section-1", "一、明确责任"),
                p(strong("（一）落实到人。"), "每公里圩堤设看堤员 1 名，由圩内公推。（省水利厅负责）"),
                p(strong("（二）保障经费。"), "看堤补助每人每年不低于 2400 元，列入村级预算。（省财政厅、省水利厅按职责分工负责）"),
                h(2, "section-2", "二、加强检查"),
                p("汛前、汛后各检查 1 次，结果公布。"));
    }

    private static Article digest() {
        return article(
                "news",
                new Kind.Digest(
                        Optional.of(words("农事时讯")),
                        List.of(
                                item(
                                        1,
                                        "杨家圩“百人走堤”活动启动",
                                        8,
                                        "近日，杨家圩“百人走堤”活动启动，将持续一个月。",
                                        "https://example.org/news?id=1&from=list"),
                                item(
                                        2,
                                        "南浔出台《圩堤看护办法（试行）》",
                                        10,
                                        "近日，南浔出台《圩堤看护办法（试行）》，提出“五个一”。",
                                        "https://example.org/a/very/long/path/without/any/natural/place/to/break/2022/02/10/content_8172902.htm"),
                                new NewsItem(
                                        "item-3",
                                        words("水利学堂招收春季学员"),
                                        LocalDate.of(2022, 2, 21),
                                        line("水利学堂招收春季学员 30 名，", strong("不收学费"), "。"),
                                        Optional.empty(),
                                        NOWHERE))),
                "农事时讯信息汇编",
                Optional.of("（2022 年 2 月）"));
    }

    private static NewsItem item(int number, String title, int day, String text, String link) {
        return new NewsItem(
                "item-" + number, words(title), LocalDate.of(2022, 2, day), line(text), Optional.of(link), NOWHERE);
    }
}
