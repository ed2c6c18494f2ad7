package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/**
 * Finds places that somebody meant to fill in later. XX市, XXX, 某某 and （　） are none of them: names kept back, models
 * and questions are written so; nor is what stands in quotation marks, where texts speak of such places.
 */
final class Placeholders {
    /** Not followed by the end of a quotation. */
    private static final String NOT_QUOTED = "(?![^“”]*”)";

    private static final Pattern NOTE =
            Pattern.compile("[（(【\\[] ?(?:(?:此处|这里)(?:请?插入?|放|贴|见?附)|请?插入?|放|贴)[图表] ?\\d{0,2} ?[）)】\\]]"
                    + "|[（(【\\[]待(?:补充?|核实?|定|查|填|确认|更新)[^）)】\\]]{0,8}[）)】\\]]"
                    + "|(?<=\\A|[，。；：、（）【】\\[\\]]) ?(?:FIXME|TBD|TODO)(?![A-Za-z0-9])|(?i:lorem ipsum)");

    private static final List<String> NOTES = List.of(
            "此处", "这里", "插图", "插表", "插入图", "插入表", "放图", "放表", "贴图", "贴表", "（待", "(待", "【待", "[待", "FIXME", "TBD",
            "TODO", "m i", "m I", "M i", "M I");

    /** In running text, not where marks are named: 书名号《》、括号（）. */
    private static final Pattern EMPTY =
            Pattern.compile("(?<=[" + HAN + "，。、；：])(?<![号用、和与或])(?:（）|《》|〔〕)(?![、（《〔])" + NOT_QUOTED);

    private static final Pattern NUMBER =
            Pattern.compile("(?:[图表] ?[Xx×?？]{1,3} ?(?=[）)。，、所])|第 ?[Xx×]{1,3} ?页)" + NOT_QUOTED);

    /** What Word and forms leave, and what authors and editors write to one another. */
    private static final Pattern LEFT_OVER =
            Pattern.compile("错误！未(?:找到引用源|定义书签)|Error! (?:Reference source not found|Bookmark not defined)"
                    + "|[单点]击(?:此处|这里|或点击此处)(?:输入|添加|编辑)|请在此处?输入|#REF!|[（(【\\[](?:请(?:填写|补充|输入|核实)|此处[补缺加]|作者补充|编者补|编者注：请|编辑注：请|图略，请|略，请)[^）)】\\]]{0,12}[）)】\\]]"
                    + "|(?<=数据|资料|内容|简介|编号：|编号:|名单)待(?:补充?|定|填|更新)(?![发给])" + NOT_QUOTED);

    private static final List<String> LEAVINGS = List.of(
            "错误！未", "Error! ", "击此处", "击这里", "击或点击", "请在此", "#REF!", "请填写", "请补充", "请输入", "请核实", "此处补", "此处缺", "此处加",
            "作者补充", "编者补", "编者注：请", "编辑注：请", "略，请", "待补", "待定", "待填", "待更新");

    /** 2023年X月X日, 引进XX人: a number that is not known yet, where no name is kept back. */
    private static final Pattern UNKNOWN = Pattern.compile("\\d{4} ?年 ?[Xx×]{1,2} ?月 ?[Xx×]{1,2} ?日" + NOT_QUOTED
            + "|(?<=" + HAN + ")(?:X{2,}|×{2,})(?= ?(?:[万亿]?元|万?人(?![民才大力])|[万亿]|%|％))" + NOT_QUOTED
            + "|(?<=[截至自到])X{4}(?=年)|附件 ?[Xx×](?=[。，、）])");

    static final List<TextRule> RULES = List.of(
            TextRule.never(Code.STR_015, NOTE).triggeredByWords(NOTES),
            TextRule.never(Code.STR_015, EMPTY).triggeredByWords("（）", "《》", "〔〕"),
            TextRule.never(Code.STR_015, NUMBER).triggeredBy("Xx×?？"),
            TextRule.never(Code.STR_015, LEFT_OVER).triggeredByWords(LEAVINGS),
            TextRule.never(Code.STR_015, UNKNOWN).triggeredBy("Xx×"));

    private Placeholders() {}
}
