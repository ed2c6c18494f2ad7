package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.check.copy.Copy;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;
import org.huozi.model.Role;

/** Spaces that Chinese text does not have. Between Han and Western text both a space and none are right. */
final class SpaceRules {
    private static final String SPACES = " \u00a0\u3000\t";
    private static final String SPACE = "[" + SPACES + "]";

    /**
     * Chinese marks bring their own space; a pair of quotation marks may belong to either script. （　） is to be filled in
     * by readers, and a space behind an address ends it.
     */
    private static final Pattern BESIDE_MARK = Pattern.compile("(?<=[^\\s\\u3000（《〔—" + Copy.OPAQUE + "])" + SPACE
            + "+(?=[，。、；：？！）》〉】〕])|(?<=[，。、；？！（《〈【〔])" + SPACE + "++(?=[^\\s）》〕])(?![^。]{1,8}(?:摄|供图))|(?<=：)" + SPACE
            + "+(?=.*[，。；])(?=["
            + HAN
            + "\\d“《（])|(?<=[“‘])" + SPACE + "+(?=" + HAN + ")|(?<=" + HAN + ")" + SPACE + "+(?=[”’])");

    private static final String IN_SENTENCE = "(?=.*[，。；！？])";

    /** What a space parts rightly stands before it. */
    private static final String NOT_LABEL =
            "(?<!(?:第[一二三四五六七八九十百千零〇]{1,10}[章节条款项编部篇目]|附件|附录|[一二三四五六七八九十]|记者|通讯员|讯|电|消息)" + SPACE + "{1,9})";

    /** Between words of a sentence. Names in a row, 附件 名单 or “新春纳才 遇见未来” are none: there a space parts what belongs to one line. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?s)" + behind(HAN + "{3}") + NOT_LABEL + "(?=" + HAN + "{3})" + IN_SENTENCE);

    /** Beside a word that goes with its neighbour: 更加 完善, 选手 的. */
    private static final Pattern BESIDE_PARTICLE = Pattern.compile("(?s)(?:"
            + behind(HAN + "(?:[的了和与及把被从向对将也都就]|更加|进一步|不断|已经|正在|可以|能够|应当|必须|通过|根据|按照|对于|关于)")
            + "(?=" + HAN + ")|" + behind(HAN + "{2}") + NOT_LABEL + "(?=(?:[的了和及]|以及|并且|但是)" + HAN + "))"
            + IN_SENTENCE);

    /** Before or behind quotation marks around Chinese words, in a sentence. */
    private static final Pattern BESIDE_QUOTATION = Pattern.compile(
            "(?s)(?:" + behind(HAN) + "(?=[“‘]" + HAN + ")|" + behind(HAN + "[”’]") + "(?=" + HAN + "))" + IN_SENTENCE);

    /** Not a line of verse, which is short and may have no marks at all. */
    private static final Pattern INDENT =
            Pattern.compile("(?s)\\A(?![^，。；：！？]{0,18}\\z)(?:\\u3000[\\u3000\\u00a0]*|\\u00a0+(?=" + HAN + "))");

    static final List<TextRule> RULES = List.of(
            TextRule.instead(Code.TYP_014, INDENT, match -> "")
                    .triggeredBy("\u3000\u00a0")
                    .in(Role.PARAGRAPH, Role.HEADING),
            TextRule.instead(Code.TYP_013, BESIDE_MARK, match -> "")
                    .triggeredBy(SPACES)
                    .notIn(Role.NAME)
                    .outside(Fragment.ENTRY, Fragment.CITATION, Fragment.WESTERN),
            TextRule.instead(Code.TYP_013, BESIDE_PARTICLE, match -> "")
                    .triggeredBy(SPACES)
                    .in(Role.PARAGRAPH)
                    .outside(Fragment.ENTRY, Fragment.TITLE, Fragment.QUOTATION),
            TextRule.instead(Code.TYP_013, BESIDE_QUOTATION, match -> "")
                    .triggeredBy("“‘”’")
                    .in(Role.PARAGRAPH)
                    .outside(Fragment.ENTRY, Fragment.TITLE),
            TextRule.never(Code.TYP_013, BETWEEN)
                    .triggeredBy(SPACES)
                    .in(Role.PARAGRAPH, Role.NOTE)
                    .outside(Fragment.ENTRY, Fragment.TITLE, Fragment.QUOTATION));

    private SpaceRules() {}

    /** Spaces that have something before them; the spaces come first, for those are what there is least of. */
    private static String behind(String before) {
        return SPACE + "{1,9}+(?<=" + before + SPACE + "{1,9})";
    }
}
