package org.huozi.diag;

/** What belongs in the place of a stretch of source; an empty text takes it away. */
public record Correction(Span span, String text) {}
