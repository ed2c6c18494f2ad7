package org.huozi.check.text;

/**
 * A slip and where it is in its article.
 *
 * @param piece which of the article's pieces of text, from 0
 */
record PieceSlip(int piece, Slip slip) {}
