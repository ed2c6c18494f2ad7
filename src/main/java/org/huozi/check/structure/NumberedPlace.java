package org.huozi.check.structure;

import org.huozi.diag.Span;

/**
 * A heading or paragraph that begins with a number.
 *
 * @param level of the heading; {@link #IN_TEXT} for a paragraph
 * @param isTitle whether it is a heading, or opens its paragraph in bold
 * @param line which of the article's {@link NumberedText#lines} it is
 */
record NumberedPlace(Ordinal ordinal, int level, boolean isTitle, int line, Span span) {
    static final int IN_TEXT = 7;

    boolean isHeading() {
        return level < IN_TEXT;
    }

    /** Chapters, sections and 条 of a law are counted together, whether they are headings or not. */
    boolean isCountedLike(NumberedPlace other) {
        return ordinal.series().equals(other.ordinal.series())
                && (ordinal.style().isLegal() || level == other.level);
    }
}
