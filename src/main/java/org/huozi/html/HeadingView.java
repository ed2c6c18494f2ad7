package org.huozi.html;

/**
 * A heading of an article's body, for outlines.
 *
 * @param level 2 for the highest below the article's title
 * @param id empty when the heading has no anchor
 */
public record HeadingView(int level, String id, String text) {}
