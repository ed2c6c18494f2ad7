package org.huozi.pagination;

import org.huozi.html.Markup;
import org.huozi.html.Target;

/** The pages: one document holds all articles, and pictures lie beside it. */
final class PrintTarget implements Target {
    @Override
    public String imageUrl(String path) {
        return path;
    }

    @Override
    public String id(String slug, String anchor) {
        return slug + "--" + anchor;
    }

    @Override
    public Markup externalLink(String url, Markup text) {
        return new Markup("<a class=\"external\" href=\"" + Markup.text(url).value() + "\">" + text.value() + "</a>");
    }
}
