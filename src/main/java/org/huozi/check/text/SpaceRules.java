package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.model.Role;

/** Spaces that Chinese text does not have. Between Han and Western text both a space and none are right. */
final class SpaceRules {
    private static final String SPACE = "[ \\u00a0\\u3000\\t]";

    /**
     * Chinese marks bring their own space; a pair of quotation marks may belong to either script. （　） is to be filled in
     * by readers.
     */
    private static final Pattern BESIDE_MARK = Pattern.compile("(?<=[^\\s\\u3000（《〔])" + SPACE + "+(?=[，。、；：？！）》〉】〕])"
            + "|(?<=[，。、；？！（《〈【〔])" + SPACE + "++(?=[^\\s）》〕])|(?<=：)" + SPACE + "+(?=[" + HAN + "\\d“《（])");

    /** Not 第一章 总则, 附件 名单, 张 三 or “新春纳才 遇见未来”: there a space parts what belongs to one line. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<=" + HAN + "{2})(?<!第.{1,4}[章节条款编部]|附件|附录|[一二三四五六七八九十])" + SPACE + "+(?=" + HAN + "{2})(?![^“”]*”)");

    private static final Pattern INDENT = Pattern.compile("\\A(?:\\u3000[\\u3000\\u00a0]*|\\u00a0+(?=" + HAN + "))");

    static final List<TextRule> RULES = List.of(
            TextRule.instead(Code.TYP_014, INDENT, match -> "").in(Role.PARAGRAPH, Role.HEADING),
            TextRule.instead(Code.TYP_013, BESIDE_MARK, match -> "").notIn(Role.NAME),
            TextRule.never(Code.TYP_013, BETWEEN).in(Role.PARAGRAPH));

    private SpaceRules() {}
}
