package org.huozi.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;
import org.huozi.han.Han;

/** Brackets and quotation marks (GB/T 15834 §4.8, §4.9, §4.15). */
final class PairedMarks {
    /** Outer marks and those inside them. */
    private static final Map<Character, Character> INNER = Map.of('“', '‘', '”', '’', '《', '〈', '》', '〉');

    static final List<TextRule> RULES = List.of(
            TextRule.of(copy -> brackets(copy.text()))
                    .triggeredBy("()")
                    .outside(Fragment.ENTRY, Fragment.CITATION, Fragment.IDENTIFIER, Fragment.WESTERN),
            TextRule.of(copy -> pairing(copy.text()))
                    .triggeredBy(MarkPairs.MARKS)
                    .outside(Fragment.ENTRY, Fragment.WESTERN),
            TextRule.of(copy -> nesting(copy.text())).triggeredBy("“‘《〈").outside(Fragment.ENTRY));

    private PairedMarks() {}

    /** Half-width brackets around Chinese text, in Chinese text, or paired with a wide one. */
    private static List<Slip> brackets(String text) {
        List<Slip> slips = new ArrayList<>();
        for (MarkPairs.MarkPair pair : MarkPairs.of(text).pairs()) {
            boolean narrowOpen = text.charAt(pair.open()) == '(';
            boolean narrowClose = text.charAt(pair.close()) == ')';
            boolean chinese = narrowOpen != narrowClose
                    || Han.isIn(text.substring(pair.open(), pair.close()))
                    || (ChinesePatterns.isAt(text, pair.open() - 1) && pair.open() > 0);
            if ((narrowOpen || narrowClose) && chinese) {
                List<Slip.Replacement> changes = new ArrayList<>();
                if (narrowOpen) {
                    changes.add(new Slip.Replacement(pair.open(), pair.open() + 1, "（"));
                }
                if (narrowClose) {
                    changes.add(new Slip.Replacement(pair.close(), pair.close() + 1, "）"));
                }
                int at = changes.get(0).start();
                slips.add(new Slip(Code.TYP_003, at, at + 1, changes, List.of("()", "（）")));
            }
        }
        return slips;
    }

    private static List<Slip> pairing(String text) {
        if (!Han.isIn(text)) {
            return List.of();
        }
        MarkPairs pairs = MarkPairs.of(text);
        List<Slip> slips = new ArrayList<>();
        for (int at : pairs.alone()) {
            slips.add(new Slip(Code.TYP_008, at, at + 1, List.of(), List.of(text.substring(at, at + 1))));
        }
        for (int at : pairs.crossed()) {
            slips.add(new Slip(Code.TYP_009, at, at + 1, List.of(), List.of(text.substring(at, at + 1))));
        }
        return slips;
    }

    /** “…“…”…” is “…‘…’…”, 《…《…》…》 is 《…〈…〉…》; certain only where everything else is paired. */
    private static List<Slip> nesting(String text) {
        MarkPairs pairs = MarkPairs.of(text);
        List<Slip> slips = new ArrayList<>();
        for (MarkPairs.MarkPair pair : pairs.pairs()) {
            Character inner = INNER.get(text.charAt(pair.open()));
            boolean same = pair.inside() >= 0 && text.charAt(pair.inside()) == text.charAt(pair.open());
            if (inner != null && same && pairs.isSound()) {
                String open = text.substring(pair.open(), pair.open() + 1);
                String close = text.substring(pair.close(), pair.close() + 1);
                String innerClose = String.valueOf(INNER.get(text.charAt(pair.close())));
                List<Slip.Replacement> changes = List.of(
                        new Slip.Replacement(pair.open(), pair.open() + 1, inner.toString()),
                        new Slip.Replacement(pair.close(), pair.close() + 1, innerClose));
                slips.add(new Slip(
                        Code.TYP_010,
                        pair.open(),
                        pair.open() + 1,
                        changes,
                        List.of(open + close, inner + innerClose)));
            }
        }
        return slips;
    }
}
