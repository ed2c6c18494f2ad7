package org.huozi.source;

import org.huozi.model.Words;

/**
 * A text over one or more lines of YAML.
 *
 * @param pasted some line of it is not indented: nobody wrapped it there
 */
record TypedText(Words words, boolean pasted) {}
