package org.huozi.check.typography;

import java.util.ArrayList;
import java.util.List;
import org.huozi.han.Western;

/**
 * Two glyphs of a line with nothing but space between them.
 *
 * @param spaced whether the space was typed
 */
record Neighbours(PlacedGlyph left, PlacedGlyph right, boolean spaced) {
    static List<Neighbours> of(TextLine line) {
        List<Neighbours> all = new ArrayList<>();
        PlacedGlyph left = line.first();
        boolean spaced = false;
        boolean apart = false; // an ideographic space is a character of its own: those beside it are no neighbours
        for (PlacedGlyph glyph : line.glyphs().subList(1, line.glyphs().size())) {
            if (glyph.isSpace()) {
                spaced = true;
                apart |= glyph.text().equals("\u3000");
            } else {
                if (!apart) {
                    all.add(new Neighbours(left, glyph, spaced));
                }
                left = glyph;
                spaced = false;
                apart = false;
            }
        }
        return all;
    }

    double em() {
        return Math.min(left.em(), right.em());
    }

    /** What lies between the two beyond their natural widths, in em. */
    double gap() {
        return (right.x() - left.end()) / em();
    }

    boolean isHan() {
        return left.kind() == CharacterKind.HAN && right.kind() == CharacterKind.HAN && !spaced && isOneSize();
    }

    boolean isHanLatin() {
        return isOneSize()
                && ((left.kind() == CharacterKind.HAN && right.kind() == CharacterKind.WESTERN)
                        || (left.kind() == CharacterKind.WESTERN && right.kind() == CharacterKind.HAN));
    }

    /** Where a line with a long Western word is torn: between the word and its Chinese neighbour, or between two words. */
    boolean isBesideWestern() {
        boolean words = left.kind() == CharacterKind.WESTERN && right.kind() == CharacterKind.WESTERN && spaced;
        boolean marked = (left.kind() == CharacterKind.WESTERN && right.isFullWidthMark())
                || (left.isFullWidthMark() && right.kind() == CharacterKind.WESTERN);
        return isOneSize() && (words || marked || isHanLatin());
    }

    /** Inside a word, or between a mark and what it belongs to. */
    boolean isSolid() {
        boolean marks = left.kind() == CharacterKind.OPENING
                || right.kind() == CharacterKind.CLOSING
                || right.kind() == CharacterKind.POINT;
        return marks || (isWesternBlock(left) && isWesternBlock(right) && !spaced);
    }

    private static boolean isWesternBlock(PlacedGlyph glyph) {
        return Western.isBlock(glyph.text().codePointAt(0));
    }

    /** Two marks with space between their inks; an opening and the closing mark of nothing have none. */
    boolean isAdjacentMarks() {
        return left.isFullWidthMark()
                && right.isFullWidthMark()
                && !(left.kind() == CharacterKind.OPENING && right.kind() != CharacterKind.OPENING);
    }

    /** Whether a mark's own space lies between the two, and only one mark's. */
    boolean isSpaceOfMark() {
        boolean before = left.isFullWidthMark() && left.kind() != CharacterKind.OPENING;
        boolean after = right.isFullWidthMark() && right.kind() == CharacterKind.OPENING;
        return before != after && !isAdjacentMarks();
    }

    /** Numbers of notes are smaller than their line and stand close. */
    private boolean isOneSize() {
        return !left.isSmallBeside(right) && !right.isSmallBeside(left);
    }
}
