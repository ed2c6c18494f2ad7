package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.AFTER;
import static org.huozi.check.text.ChinesePatterns.BEFORE;
import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.check.copy.Copy;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;

/** Western marks in Chinese text (GB/T 15834 §5.1; CLREQ #glyphs_sizes_and_positions_in_character_faces_of_punctuation_marks). */
final class HalfWidthMarks {
    private static final Map<Character, String> WIDE =
            Map.of(',', "，", ';', "；", ':', "：", '?', "？", '!', "！", '.', "。");

    /** Ends what is no Chinese word and may stand in a Chinese sentence: a number, a sign of a unit, a formula, code. */
    private static final String FOREIGN = "[\\dA-Za-z%％‰℃°" + Copy.OPAQUE + "]";

    /** A Chinese word and what is written on to it: 占比 45%, 使用 AI. */
    private static final String WITH_FOREIGN_END = HAN + " ?[\\dA-Za-z.,%‰+-]{0,12}[\\dA-Za-z%‰℃]";

    /** A point that is not that of a number at the beginning, 一. or 100., of an abbreviation, or of an ellipsis. */
    private static final String END_POINT =
            "\\.(?!\\.)(?<!\\.\\.)(?<!(?:\\A|[\\s；。：“（])[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,4})[）)]?\\.)"
                    + "(?<!\\b(?:etc|al|eds?|Inc|Ltd|Co|Corp|No|pp|vol|vs|Jr|Sr|Dr|Mr|Mrs|Prof|St|cf|ibid)\\.)";

    private static final Pattern POINT = Pattern.compile("(?<=" + BEFORE + ") *[,;?!]+ ?|(?<=" + FOREIGN
            + ") *[,;] ?(?=" + AFTER + ")|[?!](?<=" + WITH_FOREIGN_END + "[?!])(?=\\s*\\z|[”’）》]|" + AFTER + ")");

    /** Not 上午9:00, where the left is a digit, and not 3:1. */
    private static final Pattern COLON =
            Pattern.compile("(?<=" + BEFORE + ") *:(?![:/]) ?|(?<=" + FOREIGN + "):(?=" + AFTER + ")");

    /** At the end, before Han or a closing mark. */
    private static final Pattern STOP = Pattern.compile(END_POINT + "(?:(?<=[" + HAN + "”’）》]\\.)(?=[”’）]|\\s*\\z| "
            + HAN + ")|(?<=" + WITH_FOREIGN_END + "\\.)(?=\\s*\\z)|(?<=[%‰℃]\\.)(?=[”’）]))");

    /** 汤姆.索亚 wants an interpunct, 完成.然后 a full stop: which one only a reader knows. 3.提高 and A.提高 are numbered. */
    private static final Pattern POINT_BETWEEN = Pattern.compile(
            END_POINT + "(?<=(?:[" + HAN + "”’）)》〉】%‰℃" + Copy.OPAQUE + "]|\\d[.,]\\d{1,3}|\\d{3}|[A-Za-z]{3})\\.)(?= ?"
                    + HAN + ")(?!中国|公司|网络|政务|公益)|(?<=" + HAN + "{2})．(?=" + HAN + "{2})");

    static final List<TextRule> RULES = Stream.of(
                    TextRule.instead(Code.TYP_001, POINT, match -> wide(match.group()))
                            .triggeredBy(",;?!"),
                    TextRule.instead(Code.TYP_001, COLON, match -> "：").triggeredBy(":"),
                    TextRule.instead(Code.TYP_001, STOP, match -> "。").triggeredBy("."),
                    TextRule.never(Code.TYP_002, POINT_BETWEEN).triggeredBy(".．"))
            .map(rule -> rule.outside(Fragment.ENTRY, Fragment.CITATION, Fragment.IDENTIFIER, Fragment.WESTERN))
            .toList();

    private HalfWidthMarks() {}

    /** The same marks, wide, without the spaces beside them. */
    private static String wide(String marks) {
        return marks.chars()
                .filter(mark -> mark != ' ')
                .mapToObj(mark -> WIDE.getOrDefault((char) mark, ""))
                .collect(Collectors.joining());
    }
}
