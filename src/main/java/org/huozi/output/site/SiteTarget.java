package org.huozi.output.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.huozi.html.Markup;
import org.huozi.html.Target;
import org.huozi.model.Destination;
import org.huozi.pagination.PageMap;

/** Markup for the pages of one edition; remembers the pictures they show, since these must be copied along. */
final class SiteTarget implements Target {
    private final PageMap pages;
    private final Set<String> images = new LinkedHashSet<>();

    SiteTarget(PageMap pages) {
        this.pages = pages;
    }

    /** The paths of all pictures shown so far. */
    Set<String> images() {
        return Collections.unmodifiableSet(images);
    }

    @Override
    public String imageUrl(String path) {
        images.add(path);
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException notAPath) {
            return path;
        }
    }

    @Override
    public String id(String slug, String anchor) {
        return anchor;
    }

    @Override
    public String address(String from, Destination place) {
        String anchor = place.anchor().isEmpty() ? "" : "#" + place.anchor();
        return place.slug().equals(from) && !anchor.isEmpty() ? anchor : place.slug() + ".html" + anchor;
    }

    /** The pages are those of the PDF. */
    @Override
    public OptionalInt folio(String slug, String anchor) {
        return pages.folio(slug, anchor);
    }

    @Override
    public Markup text(String text) {
        return TypedSpaces.marked(text);
    }

    @Override
    public Markup externalLink(String url, Markup text) {
        String looks = text.value().equals(Markup.text(url).value()) ? "external address" : "external";
        return new Markup("<a class=\"" + looks + "\" rel=\"noopener\" href=\""
                + Markup.text(url).value() + "\">" + text.value() + "</a>");
    }
}
