package org.huozi.typeset;

/** What the words of a title, or the cell of a table, say of the place behind a character, beyond the rules for its marks. */
public enum Seam {
    /** Nothing: other text, or a place between two words. */
    ORDINARY,
    /** A line ends well here: before a conjunction or preposition, after 的, beside a mark. */
    SENSE,
    /** Within a word, or what else stays whole: a line ends here only where it cannot end elsewhere. */
    WITHIN,
    /** Within a number or what else a table keeps on one line as long as it can. */
    KEPT
}
