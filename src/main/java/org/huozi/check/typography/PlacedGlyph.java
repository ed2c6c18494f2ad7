package org.huozi.check.typography;

/**
 * A glyph where the page shows it. Lengths in points, x from the left edge of the page.
 *
 * @param text what the glyph stands for, one character or a ligature's few
 * @param x its origin
 * @param baseline measured downwards from the top edge of the page
 * @param advance its natural width, before the composer moved what follows
 * @param em the size of its face
 * @param font name of the face, without the tag of a subset
 * @param cell of a tagged table that it stands in, or {@link TaggedCells#NONE}
 */
record PlacedGlyph(
        String text, CharacterKind kind, double x, double baseline, double advance, double em, String font, int cell) {
    /** Faces draw full-width marks a full em wide; Western quotation marks are far narrower. */
    private static final double FULL_WIDTH = 0.9;

    double end() {
        return x + advance;
    }

    boolean isSpace() {
        return kind == CharacterKind.SPACE;
    }

    /** Whether this is a mark of one em of which half is space. */
    boolean isFullWidthMark() {
        return kind.isHalfInk() && advance >= FULL_WIDTH * em && advance < 1.5 * em;
    }

    /** Where its ink begins and ends: of a mark of one em, half of that. */
    double inkStart() {
        return isFullWidthMark() && kind == CharacterKind.OPENING ? end() - em / 2 : x;
    }

    double inkEnd() {
        return isFullWidthMark() && kind != CharacterKind.OPENING ? x + em / 2 : end();
    }

    /** Whether the glyph is a raised or lowered number beside a neighbour. */
    boolean isSmallBeside(PlacedGlyph neighbour) {
        return em < 0.85 * neighbour.em;
    }
}
