package org.huozi.typeset;

/** What the words of a title say of the place behind a character, beyond the rules for its marks. */
public enum Seam {
    /** Nothing: text that is no title, or a place between two of its words. */
    ORDINARY,
    /** A line ends well here: before a conjunction or preposition, after 的, beside a mark. */
    SENSE,
    /** Within a word, or what else stays whole: a line ends here only where it cannot end elsewhere. */
    WITHIN
}
