package org.huozi.word;

/**
 * A change that somebody made with Word watching.
 *
 * @param inserted whether words came in; else some were deleted
 */
public record TrackedChange(boolean inserted, String author, String words) {}
