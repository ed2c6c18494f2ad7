package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.AFTER;
import static org.huozi.check.text.ChinesePatterns.BEFORE;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.check.copy.Copy;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;

/** Ellipses and dashes, each two characters wide (GB/T 15834 §5.1.5, §5.1.6). */
final class LongMarks {
    private static final String ELLIPSIS = "……";
    private static final String DASH = "——";

    private static final Pattern DOTS = Pattern.compile("(?<=" + BEFORE
            + ")(?:\\.{2,}|．{2,}|。{3,}|·{3,}|[⋯‥]+)|(?:\\.{3,}|．{3,}|。{3,}|·{3,}|[⋯‥]+)(?=" + AFTER + ")");

    /** One that is not of a row: 1，2，…，n and a₁+a₂+… have one. */
    private static final String ALONE =
            "…(?!…)(?<!…{2})(?<![\\p{N}A-Za-z" + Copy.OPAQUE + "][，、；]…)(?<![\\d+×=−-]…)(?<![，、]…(?=[，、]))";

    private static final Pattern HALF_ELLIPSIS =
            Pattern.compile(ALONE + "(?<=" + BEFORE + "…)|" + ALONE + "(?=" + AFTER + ")");

    /** Three and five dots of three; four are two ellipses, for paragraphs left out. */
    private static final Pattern LONG_ELLIPSIS = Pattern.compile("(?<!…)…{3}(?!…)|…{5,}");

    private static final Pattern HYPHENS = Pattern.compile(
            "(?<=" + BEFORE + ")(?:-{2,}|－{2,}|─{2,}|―{2,}|ー{2,})|(?:-{2,}|－{2,}|─{2,}|―{2,}|ー{2,})(?=" + AFTER + ")");

    private static final Pattern LONG_DASH = Pattern.compile("—{3,}");

    static final List<TextRule> RULES = Stream.of(
                    TextRule.instead(Code.TYP_005, DOTS, match -> ELLIPSIS)
                            .triggeredByWords("..", "．．", "。。。", "···", "⋯", "‥"),
                    TextRule.instead(Code.TYP_005, HALF_ELLIPSIS, match -> ELLIPSIS)
                            .triggeredBy("…"),
                    TextRule.never(Code.TYP_007, LONG_ELLIPSIS).triggeredByWords("………"),
                    TextRule.instead(Code.TYP_006, HYPHENS, match -> DASH)
                            .triggeredByWords("--", "－－", "──", "――", "ーー"),
                    TextRule.never(Code.TYP_007, LONG_DASH).triggeredByWords("———"))
            .map(rule -> rule.outside(Fragment.ENTRY, Fragment.WESTERN, Fragment.IDENTIFIER))
            .toList();

    private LongMarks() {}
}
