package org.huozi.pagination.lines;

import org.huozi.typeset.Glyph;

/**
 * One character of a passage: what the composer sees, and what it takes to draw it. A sort is what printers call a piece
 * of type, 活字.
 *
 * @param segment index in the passage
 * @param advance the face's own, in dots; less than the glyph's where a reading spreads its base
 * @param shift from the composed origin to the drawn one
 */
record Sort(Glyph glyph, int segment, double advance, double shift) {}
