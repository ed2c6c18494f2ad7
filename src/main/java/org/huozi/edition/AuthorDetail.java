package org.huozi.edition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.model.Field;
import org.huozi.model.Words;

/**
 * What stands behind an author's name in a line as it is typed: 张三，男，某大学教授.
 *
 * @param facet what it tells of the author
 * @param words without a label
 */
public record AuthorDetail(Facet facet, Words words) {

    /** What a part of a line may tell. */
    public enum Facet {
        NAME,
        AFFILIATION,
        POSITION,
        /** Of a person, and of no use to a byline: 男, 汉族, 1980 年生, an address. */
        OTHER
    }

    private static final String INSTITUTION = "(?:大学|学院|书院|研究院|研究所|研究室|研究中心|研究会|科学院|学会|协会|公司|集团|银行|医院|中学|小学"
            + "|党校|委员会|办公室|出版社|杂志社|报社|新华社|编辑部|中心|智库|基金会|联合会|社科院|政府|[\\p{IsHan}]{2}(?:部|厅|局|院|所|处|司|系|委|校))";
    private static final String OFFICE = "(?:教授|讲师|助教|教师|老师|研究员|研究生|博士后|博士|硕士|博士生|硕士生|本科生|学生|院士|主任|院长|所长|处长|局长|部长"
            + "|厅长|司长|科长|校长|会长|社长|组长|秘书长|主席|书记|主编|编辑|编审|记者|工程师|经济师|会计师|统计师|律师|顾问|博导|硕导|导师|总经理|经理"
            + "|董事长|专家|调研员|巡视员|科员|馆员)";
    private static final String RANK = "(?:常务|高级|中级|特级|一级|二级|三级|正高级|副高级|资深|首席|执行|名誉|荣誉|特聘|特约|客座|讲座|兼职|助理|代理|副|总|原|前|在读"
            + "|全日制|党委|党组|博士生|硕士生|研究生|博士|硕士){0,4}";

    private static final Pattern INSTITUTIONS = Pattern.compile(".*" + INSTITUTION);
    private static final Pattern OFFICES = Pattern.compile(RANK + OFFICE);
    private static final Pattern BOTH = Pattern.compile("(.*" + INSTITUTION + ")(.{0,6}?" + RANK + OFFICE + ")");
    private static final Pattern OTHERS =
            Pattern.compile("男|女|\\p{IsHan}{1,4}族|.*[0-9０-９].*|.*@.*|.*出生|\\p{IsHan}{3,8}人");
    private static final Pattern LABELLED = Pattern.compile("\\p{IsHan}{2,6}[ \\u3000]*[:：].*");
    private static final Pattern ROLE =
            Pattern.compile("(?:\\p{IsHan}{0,4}(?:执笔人?|组长|成员|主笔|撰稿|撰文|整理|翻译|记者|通讯员))[ \\u3000]*[:：].*");
    private static final Pattern BRACKETS = Pattern.compile("[（(].*[）)]");

    private static final Pattern NAMED = labels("name");
    private static final Pattern EMPLOYED = labels("affiliation");
    private static final Pattern PLACED = labels("position");

    private static Pattern labels(String key) {
        return Field.ALL.stream()
                .filter(field -> field.key().equals(key))
                .flatMap(field -> Stream.concat(Stream.of(key), field.aliases().stream()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("|"), names -> Pattern.compile("(?:" + names + ")[ \\u3000]*[:：]\\s*")));
    }

    /** Whether words name what a person is by rank or office: 副研究员, 科长. */
    public static boolean isPosition(String words) {
        return OFFICES.matcher(words.strip()).matches();
    }

    /** What a part of a line is. */
    static AuthorDetail of(Words part) {
        return labelled(NAMED, Facet.NAME, part)
                .or(() -> labelled(EMPLOYED, Facet.AFFILIATION, part))
                .or(() -> labelled(PLACED, Facet.POSITION, part))
                .orElseGet(() -> new AuthorDetail(facet(part.text()), part));
    }

    private static Optional<AuthorDetail> labelled(Pattern label, Facet facet, Words part) {
        Matcher found = label.matcher(part.text());
        return found.lookingAt() && found.end() < part.length()
                ? Optional.of(new AuthorDetail(facet, part.part(found.end(), part.length())))
                : Optional.empty();
    }

    /** 某大学教授 is two things. */
    Stream<AuthorDetail> parts() {
        Matcher both = BOTH.matcher(words.text());
        return facet == Facet.AFFILIATION && both.matches()
                ? Stream.of(
                        new AuthorDetail(Facet.AFFILIATION, words.part(0, both.end(1))),
                        new AuthorDetail(Facet.POSITION, words.part(both.start(2), words.length())))
                : Stream.of(this);
    }

    private static Facet facet(String typed) {
        String text = BRACKETS.matcher(typed).replaceAll("").strip();
        if (text.isEmpty() || PersonNames.isCommon(text)) {
            return Facet.NAME;
        }
        if (LABELLED.matcher(text).matches()) {
            return ROLE.matcher(text).matches() ? Facet.NAME : Facet.OTHER;
        }
        if (OFFICES.matcher(text).matches()) {
            return Facet.POSITION;
        }
        if (INSTITUTIONS.matcher(text).matches() || BOTH.matcher(text).matches()) {
            return Facet.AFFILIATION;
        }
        return OTHERS.matcher(text).matches() ? Facet.OTHER : Facet.NAME;
    }
}
