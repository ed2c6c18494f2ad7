package org.huozi.word;

import org.huozi.diag.Code;

/**
 * Something that does not go into the manuscript.
 *
 * @param code why
 * @param words the characters that are left; empty when it has none
 * @param place what it is, or the words beside it
 */
public record Loss(Code code, String words, String place) {}
