package org.huozi.html;

/**
 * What {@code templates/lib/inset.ftlh} sees of what is set apart from the text, as {@code inset}.
 *
 * @param type {@code box} or {@code pullquote}
 * @param title of a box, possibly empty
 */
public record InsetView(String type, Markup title, Markup content) {}
