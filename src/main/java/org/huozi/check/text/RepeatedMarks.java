package org.huozi.check.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;

/** Marks that stand twice, or beside one they cannot stand beside (GB/T 15834 §4.2.3, §4.3.3, §5.1.2). */
final class RepeatedMarks {
    private static final Pattern TWICE = Pattern.compile("([，、；：])\\1+|(?<!。)。。(?!。)");

    /** A point beside another; ？！ is one of the few pairs there are, and a quotation's own mark stays. */
    private static final Pattern BESIDE =
            Pattern.compile("[，、；：][，。、；：？！]|。[，、；：？！]|[？！][，。、；：]|！？|[？！]{4,}|(?<=。)[”’]。");

    private static final List<String> NEIGHBOURS = Stream.concat(
                    Triggers.joined(Triggers.each("，、；：。？！"), Triggers.each("，、；：。？！")).stream(),
                    Stream.of("。”。", "。’。"))
            .toList();

    static final List<TextRule> RULES = List.of(
            TextRule.instead(Code.TYP_007, TWICE, match -> match.group().substring(0, 1))
                    .triggeredByWords("，，", "、、", "；；", "：：", "。。")
                    .outside(Fragment.ENTRY),
            TextRule.never(Code.TYP_007, BESIDE).triggeredByWords(NEIGHBOURS).outside(Fragment.ENTRY));

    private RepeatedMarks() {}
}
