package org.huozi.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;
import org.huozi.han.Han;

/** The keyboard's quotation marks around Chinese words (GB/T 15834 §4.8; CLREQ #h-quotation_marks). */
final class StraightQuotes {
    /** 5" and it's are no quotation marks. */
    private static final Pattern OTHER = Pattern.compile("(?<=\\d)[\"']|(?<=[A-Za-z])'(?=[A-Za-z])");

    static final List<TextRule> RULES = List.of(
            TextRule.of(copy -> slips(copy.text(), '"', "“", "”"))
                    .triggeredBy("\"")
                    .outside(Fragment.ENTRY, Fragment.IDENTIFIER),
            TextRule.of(copy -> slips(copy.text(), '\'', "‘", "’"))
                    .triggeredBy("'")
                    .outside(Fragment.ENTRY, Fragment.CITATION, Fragment.IDENTIFIER));

    private StraightQuotes() {}

    /** They alternate; where one is missing, which are the first and which the last is not certain any more. */
    private static List<Slip> slips(String text, char mark, String open, String close) {
        String masked = OTHER.matcher(text).replaceAll(" ");
        int[] places = IntStream.range(0, text.length())
                .filter(i -> masked.charAt(i) == mark)
                .toArray();
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            int first = places[i];
            int last = i + 1 < places.length ? places[i + 1] : first;
            boolean chinese = Han.isIn(text.substring(first, last))
                    || (last > first && ChinesePatterns.isAt(text, first - 1) && ChinesePatterns.isAt(text, last + 1))
                    || (last == first
                            && (ChinesePatterns.isAt(text, first - 1) || ChinesePatterns.isAt(text, first + 1)));
            if (chinese) {
                List<Slip.Replacement> changes = places.length % 2 == 0
                        ? List.of(
                                new Slip.Replacement(first, first + 1, open),
                                new Slip.Replacement(last, last + 1, close))
                        : List.of();
                String written = text.substring(first, first + 1);
                slips.add(new Slip(Code.TYP_003, first, first + 1, changes, List.of(written + written, open + close)));
            }
        }
        return slips;
    }
}
