package org.huozi.comparison;

/** Part of a sentence, changed or not. */
public record Piece(String text, boolean changed) {}
