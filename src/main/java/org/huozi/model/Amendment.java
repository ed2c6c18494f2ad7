package org.huozi.model;

/**
 * What is read in the place of a stretch of text, {@link Words#amended}.
 *
 * @param start offset in the text
 * @param end offset behind it; that of {@code start} where something is put in
 * @param instead empty where it is passed over
 */
public record Amendment(int start, int end, String instead) {}
