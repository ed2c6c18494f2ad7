package org.huozi.typeset;

/**
 * The bodies of characters and the gaps between them.
 *
 * <p>A mark's body is half an em; its other half is a gap that line edges and neighbours take away (CLREQ
 * #punctuation_width_adjustment): at line end and line start it is gone, and of two neighbours that would take 2 em one
 * gap remains (1.5 em).
 */
final class Spacing {
    /** CLREQ: Han–Latin gap a quarter em, from an eighth to a half; word space up to a half. */
    private static final double HAN_LATIN = 0.25;

    private static final double HAN_LATIN_LEAST = 0.125;
    private static final double WORD_LEAST = 0.25;
    private static final double WESTERN_MOST = 0.5;

    /** A space an author put between Han characters, for instance between keywords. */
    private static final double AUTHORS_SPACE = 0.5;

    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private static final double MARK = 0.5;
    private static final double INTERPUNCT = 0.5;

    private final HouseStyle style;

    Spacing(HouseStyle style) {
        this.style = style;
    }

    /** Width of a character's body, without the space of a mark. */
    static double body(Glyph glyph) {
        return switch (glyph.charClass()) {
            case OPENING, CLOSING, PAUSE, STOP -> glyph.advance() - MARK * glyph.em();
            case INTERPUNCT -> INTERPUNCT * glyph.em();
            case DASH -> Math.max(glyph.advance(), (glyph.codePoint() == '⸺' ? 2 : 1) * glyph.em());
            default -> glyph.advance();
        };
    }

    /** From the left edge of the body to the glyph's origin. */
    static double origin(Glyph glyph) {
        return switch (glyph.charClass()) {
            case OPENING -> -MARK * glyph.em();
            case INTERPUNCT, DASH -> (body(glyph) - glyph.advance()) / 2;
            default -> 0;
        };
    }

    /**
     * Moves the glyphs of a dash together, so that ——, which many faces draw short of 1 em each, is one line.
     *
     * @return what to add to the origin of the {@code index}-th of {@code count} neighbouring dashes
     */
    static double joint(Glyph dash, int index, int count) {
        double ink = dash.advance() - 2 * dash.bearing();
        double step = Math.min(body(dash), ink);
        return (index - (count - 1) / 2.0) * (step - body(dash));
    }

    /**
     * The gap between two neighbours of one line.
     *
     * @param space whether a space was typed between them
     * @param paired whether {@code left} is itself the second of two neighbouring marks
     */
    Gap between(Glyph left, Glyph right, boolean space, boolean paired) {
        CharClass before = left.charClass();
        CharClass after = right.charClass();
        double em = Math.min(left.em(), right.em());
        if (left.tied()) {
            return Gap.SOLID; // a note's mark, the characters under one reading
        }
        if (left.verbatim() && right.verbatim()) {
            return before == CharClass.HAN && after == CharClass.HAN ? Gap.PLAIN : Gap.SOLID;
        }
        if (before == CharClass.WESTERN && after == CharClass.WESTERN) {
            return space ? western(GapKind.WORD, em, WORD_LEAST, WORD_LEAST) : Gap.SOLID;
        }
        if (before.isTrimmable() || after.isTrimmable()) {
            return ofMarks(left, right, paired);
        }
        if (left.codePoint() == IDEOGRAPHIC_SPACE || right.codePoint() == IDEOGRAPHIC_SPACE) {
            return Gap.PLAIN;
        }
        if (!space && (left.isMarkOfEntry() || right.isMarkOfEntry())) {
            return right.isMarkOfEntry() ? Gap.SOLID : Gap.PLAIN;
        }
        if (isHanLatin(before, after)) {
            return western(GapKind.HAN_LATIN, em, HAN_LATIN, HAN_LATIN_LEAST);
        }
        if (space) {
            return western(GapKind.WORD, em, AUTHORS_SPACE, HAN_LATIN);
        }
        return isSolid(before, after) ? Gap.SOLID : Gap.PLAIN;
    }

    private static Gap western(GapKind kind, double em, double natural, double least) {
        return new Gap(kind, natural * em, least * em, Math.max(WESTERN_MOST, natural) * em);
    }

    private static boolean isHanLatin(CharClass before, CharClass after) {
        return (before == CharClass.HAN && after == CharClass.WESTERN)
                || (before == CharClass.WESTERN && after == CharClass.HAN);
    }

    private static boolean isSolid(CharClass before, CharClass after) {
        return before == CharClass.CONNECTOR
                || after == CharClass.CONNECTOR
                || before == CharClass.SOLIDUS
                || after == CharClass.SOLIDUS
                || before == CharClass.INTERPUNCT
                || after == CharClass.INTERPUNCT
                || (before == CharClass.DASH && after == CharClass.DASH)
                || (before == CharClass.ELLIPSIS && after == CharClass.ELLIPSIS);
    }

    private Gap ofMarks(Glyph left, Glyph right, boolean paired) {
        CharClass before = left.charClass();
        CharClass after = right.charClass();
        // brackets stay close to what they enclose, marks to what they follow, and neighbours to each other
        if (before == CharClass.OPENING || after.closes()) {
            return Gap.SOLID;
        }
        double space = Math.max(
                before.closes() ? space(before) * left.em() : 0,
                after == CharClass.OPENING ? space(after) * right.em() : 0);
        boolean pair = paired || (before.closes() && after == CharClass.OPENING);
        double natural = pair && style.pair() == HouseStyle.Pair.ONE ? 0 : space;
        return new Gap(kind(before, after), natural, 0, natural);
    }

    private static GapKind kind(CharClass before, CharClass after) {
        if (after == CharClass.OPENING || before == CharClass.CLOSING) {
            return GapKind.BRACKET;
        }
        return before == CharClass.PAUSE ? GapKind.PAUSE : GapKind.STOP;
    }

    /** The space that a mark brings along, in em. */
    private double space(CharClass mark) {
        return switch (style.marks()) {
            case QUANJIAO -> MARK;
            case KAIMING -> mark == CharClass.STOP ? MARK : 0;
            case BANJIAO -> 0;
        };
    }
}
