package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.AFTER;
import static org.huozi.check.text.ChinesePatterns.BEFORE;
import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/** Western marks in Chinese text (GB/T 15834 §5.1; CLREQ #glyphs_sizes_and_positions_in_character_faces_of_punctuation_marks). */
final class HalfWidthMarks {
    private static final Map<String, String> WIDE = Map.of(",", "，", ";", "；", ":", "：", "?", "？", "!", "！", ".", "。");

    /** Behind Han or a Chinese mark whatever follows but a digit; before Han also behind digits and letters. */
    private static final Pattern POINT = Pattern.compile(
            "(?<=" + BEFORE + ")([,;?!])(?![,;?!\\d])[ ]?|(?<=[\\dA-Za-z%])([,;])(?![,;])[ ]?(?=" + AFTER + ")");

    /** Not 上午9:00, where the left is a digit, and not 3:1. */
    private static final Pattern COLON =
            Pattern.compile("(?<=" + BEFORE + ")(:)(?![:/])[ ]?|(?<=[A-Za-z])(:)(?=" + AFTER + ")");

    /** At the end, before Han or a closing mark; not 一. and not an ellipsis. */
    private static final Pattern STOP = Pattern.compile(
            "(?<=" + HAN + "|[”’）》])(?<![一二三四五六七八九十]|[.])(\\.)" + "(?![.])(?=[”’）]|\\s*$|[ ]" + HAN + ")");

    /** 汤姆.索亚 wants an interpunct, 完成.然后 a full stop: which one only a reader knows. */
    private static final Pattern POINT_BETWEEN = Pattern.compile("(?<=" + HAN + ")(?<![一二三四五六七八九十])\\.(?=" + HAN + ")");

    static final List<TextRule> RULES = List.of(
            TextRule.instead(
                    Code.TYP_001,
                    POINT,
                    match -> WIDE.getOrDefault(match.group().strip(), "")),
            TextRule.instead(Code.TYP_001, COLON, match -> "："),
            TextRule.instead(Code.TYP_001, STOP, match -> "。"),
            TextRule.never(Code.TYP_002, POINT_BETWEEN));

    private HalfWidthMarks() {}
}
