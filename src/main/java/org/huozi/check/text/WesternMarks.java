package org.huozi.check.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.check.copy.Copy;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;
import org.huozi.han.Han;
import org.huozi.han.Western;

/** Chinese marks in a sentence of Latin letters (GB/T 15834 annex A.3: foreign text keeps its own marks). */
final class WesternMarks {
    private static final Map<String, String> NARROW =
            Map.of("，", ",", "。", ".", "！", "!", "？", "?", "（", "(", "）", ")", "：", ":", "；", ";", "、", ",");

    private static final Pattern MARK = Pattern.compile("[，。！？（）：；、]");

    /** Words of an index, which each journal parts in its own way. */
    private static final Pattern KEYWORDS = Pattern.compile("(?i)\\A\\W*key ?words");

    /** What rows of names, and of formulas, do not have: small words, or three in small letters one behind the other. */
    private static final Pattern SENTENCE =
            Pattern.compile("\\b(?:of|and|to|in|is|are|was|were|for|on|with|by|as|at|from|or|the|has|have|this|that)\\b"
                    + "|[a-z]{2,}(?: [a-z]{2,}){2}");

    static final List<TextRule> RULES =
            List.of(TextRule.of(WesternMarks::slips).triggeredBy("，。！？（）：；、").outside(Fragment.ENTRY));

    private WesternMarks() {}

    private static List<Slip> slips(Copy copy) {
        String text = copy.text();
        BitSet western = copy.fragments().of(Fragment.WESTERN);
        if (western.isEmpty()
                || KEYWORDS.matcher(text).find()
                || !SENTENCE.matcher(text).find()) {
            return List.of();
        }
        boolean alone = !Han.isIn(text);
        List<Slip> slips = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            boolean before = western.get(beside(text, mark.start(), -1));
            boolean after = western.get(beside(text, mark.start(), 1));
            boolean ofSentence = "，。！？".contains(mark.group());
            boolean quoted = before && isQuotedAlone(text, mark.start());
            if (alone ? isBesideWord(text, mark.start()) : ofSentence && before && (after || quoted)) {
                slips.add(Slip.of(Code.TYP_022, mark.toMatchResult(), narrow(text, mark.start())));
            }
        }
        return slips;
    }

    private static boolean isBesideWord(String text, int at) {
        int before = beside(text, at, -1);
        int after = beside(text, at, 1);
        return (before < text.length() && Western.isLetterOrDigit(text.charAt(before)))
                || (after < text.length() && Western.isLetterOrDigit(text.charAt(after)));
    }

    /** Whether a mark ends a quotation without Chinese words. */
    private static boolean isQuotedAlone(String text, int at) {
        int opening = text.lastIndexOf('“', at);
        boolean ends = at + 1 < text.length() && text.charAt(at + 1) == '”';
        return ends && opening >= 0 && !Han.isIn(text.substring(opening, at));
    }

    /** The nearest char that is no space, on one side; any char behind the text where there is none. */
    private static int beside(String text, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < text.length() && text.charAt(next) == ' ') {
            next += step;
        }
        return next < 0 ? text.length() : next;
    }

    /** With the space that a Western mark has outside. */
    private static String narrow(String text, int at) {
        String mark = text.substring(at, at + 1);
        String right = NARROW.getOrDefault(mark, mark);
        boolean letterBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean letterAfter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (mark.equals("（")) {
            return letterBefore ? " " + right : right;
        }
        return letterAfter ? right + " " : right;
    }
}
