package org.huozi.typeset;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.han.Han;

/** Where a line may end (CLREQ #prohibition_rules_for_line_start_end and #prohibition_rules_for_unbreakable_marks). */
final class BreakRules {
    /** Western marks that neither start nor end a line beside Han text. */
    private static final String WESTERN_CLOSERS = ",.;:!?)]}%‰℃℉°";

    private static final String WESTERN_OPENERS = "([{￥$№§";

    /** What belongs together: 〔2021〕25号, 第1～3条, 5～10%. */
    private static final Pattern UNBREAKABLE = Pattern.compile(
            "〔\\d+〕 ?\\d+ ?号|第 ?\\d+(?:[～–-]\\d+)? ?" + Han.CHARACTER + "|\\d[\\d.,]*[～–-][\\d.,]*\\d[%‰℃]?");

    /** A path in code may be continued on the next line after one of these. */
    private static final String PATH_BREAKS = "\\/";

    private final HouseStyle.Prohibition prohibition;

    BreakRules(HouseStyle.Prohibition prohibition) {
        this.prohibition = prohibition;
    }

    /**
     * What it costs to end a line behind each glyph; a space after it then vanishes.
     *
     * @param text one code point a glyph, white space included
     */
    BreakPrices prices(List<Glyph> text) {
        BreakPrices prices = new BreakPrices(text.size());
        for (int i = 0; i + 1 < text.size(); i++) {
            if (!text.get(i).tied() && isBreak(text.get(i), text.get(i + 1))) {
                prices.set(i, BreakPrices.FREE);
            } else if (!text.get(i).tied() && isBreakOfPath(text, i)) {
                prices.set(i, BreakPrices.PARTING);
            }
        }
        StringBuilder characters = new StringBuilder();
        text.forEach(glyph -> characters.append((char) Math.min(glyph.codePoint(), 0xFFFF)));
        for (Matcher matcher = UNBREAKABLE.matcher(characters); matcher.find(); ) {
            prices.forbid(matcher.start(), matcher.end() - 1);
        }
        LongWords.price(text, prices);
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).seam() == Seam.KEPT && prices.of(i) < BreakPrices.KEPT) {
                prices.set(i, BreakPrices.KEPT);
            }
        }
        return prices;
    }

    private boolean isBreak(Glyph left, Glyph right) {
        if (right.isTypedSpace()) {
            return false; // the break is after the space
        }
        if (left.isTypedSpace()) {
            return true;
        }
        CharClass before = left.charClass();
        CharClass after = right.charClass();
        if (before == CharClass.SPACE) {
            return after != CharClass.SPACE && !forbiddenAtStart(right) && left.codePoint() != 0x00A0;
        }
        if (after == CharClass.SPACE) {
            return false; // the break is after the space
        }
        if (forbiddenAtStart(right) || forbiddenAtEnd(left)) {
            return false;
        }
        boolean pair = before == after && (before == CharClass.DASH || before == CharClass.ELLIPSIS);
        return !pair && !(before == CharClass.WESTERN && after == CharClass.WESTERN);
    }

    /** Behind docs/ and pdf\\, not behind ./ and D:\\. */
    private static boolean isBreakOfPath(List<Glyph> text, int i) {
        return i > 0
                && text.get(i).verbatim()
                && text.get(i + 1).verbatim()
                && PATH_BREAKS.indexOf(text.get(i).codePoint()) >= 0
                && Character.isLetterOrDigit(text.get(i - 1).codePoint())
                && Character.isLetterOrDigit(text.get(i + 1).codePoint());
    }

    boolean forbiddenAtStart(Glyph glyph) {
        return switch (mark(glyph)) {
            case CLOSING, PAUSE, STOP, INTERPUNCT, CONNECTOR, SOLIDUS -> true;
            case DASH, ELLIPSIS -> prohibition == HouseStyle.Prohibition.STRICT;
            default -> WESTERN_CLOSERS.indexOf(glyph.codePoint()) >= 0 || glyph.codePoint() == '-';
        };
    }

    boolean forbiddenAtEnd(Glyph glyph) {
        return switch (mark(glyph)) {
            case OPENING -> true;
            case SOLIDUS -> prohibition != HouseStyle.Prohibition.BASIC;
            default -> WESTERN_OPENERS.indexOf(glyph.codePoint()) >= 0;
        };
    }

    /** A mark in code keeps its width, yet opens no line either. */
    private static CharClass mark(Glyph glyph) {
        return glyph.verbatim() ? CharClass.of(glyph.codePoint()) : glyph.charClass();
    }
}
