package org.huozi.model;

/**
 * A place of an edition that a link leads to.
 *
 * @param slug of an article
 * @param anchor within the article, {@link Figure#id()} or a heading's id; empty for its beginning
 */
public record Destination(String slug, String anchor) {}
