package org.huozi.check.copy;

/**
 * What stands around a piece of text, as far as it changes how the piece is read.
 *
 * @param sources whether it stands under 参考文献 or the like
 * @param scholarly whether the article names its sources as scholars do
 */
record Surroundings(boolean sources, boolean scholarly) {
    /** Of a text that stands alone. */
    static final Surroundings PLAIN = new Surroundings(false, false);
}
