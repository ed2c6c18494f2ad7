package org.huozi.html;

import java.util.OptionalInt;

/**
 * A link to another article of the edition, or to a heading.
 *
 * @param page that it leads to; in print only, where nobody can follow it otherwise
 */
public record LinkView(String url, Markup text, OptionalInt page) {}
