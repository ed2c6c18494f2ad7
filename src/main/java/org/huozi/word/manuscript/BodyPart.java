package org.huozi.word.manuscript;

import java.util.function.Function;

/**
 * A block of a manuscript's body.
 *
 * @param markdown how it is written, with more or less care
 * @param meant the words that readers are to see
 */
record BodyPart(Function<Care, String> markdown, String meant) {}
