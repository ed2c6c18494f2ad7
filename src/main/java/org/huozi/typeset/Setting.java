package org.huozi.typeset;

/** How the lines of a paragraph fill their measure. */
public enum Setting {
    /** Both edges flush, the last line natural. */
    JUSTIFIED,
    /** Natural width; as few lines as possible. */
    RAGGED,
    /** Natural width, the lines as equal as may be: headings. */
    BALANCED
}
