package org.huozi.pagination;

/**
 * A font of a PDF.
 *
 * @param name as the file names it, without the mark of a subset
 * @param embedded whether the file brings it along
 * @param pages how many pages use it
 */
public record PrintedFont(String name, boolean embedded, int pages) {}
