package org.huozi.html;

/** The page numbers an article begins and ends on, as printed. */
public record PageRange(int first, int last) {}
