package org.huozi.pagination;

import java.util.Optional;
import java.util.OptionalInt;
import org.huozi.config.PrintStyle;
import org.huozi.html.Markup;
import org.huozi.html.Target;
import org.huozi.model.Destination;

/** The pages: one document holds all articles, and pictures lie beside it. */
final class PrintTarget implements Target {
    private final PageReferences references;
    private final PrintStyle style;

    /**
     * The pages.
     *
     * @param style of the journal, whose template prints notes where that says
     */
    PrintTarget(PageReferences references, PrintStyle style) {
        this.references = references;
        this.style = style;
    }

    @Override
    public OptionalInt folio(String slug, String anchor) {
        return references.folio(slug, anchor);
    }

    @Override
    public OptionalInt page(Destination place) {
        return folio(place.slug(), place.anchor());
    }

    @Override
    public String imageUrl(String path) {
        return path;
    }

    @Override
    public String id(String slug, String anchor) {
        return slug + "--" + anchor;
    }

    @Override
    public boolean notesAtFoot() {
        return !style.notesAtEnd();
    }

    @Override
    public boolean circlesNotes() {
        return style.circledNotes();
    }

    /** Nobody follows a link from paper. */
    @Override
    public boolean leadsBack() {
        return false;
    }

    @Override
    public Markup externalLink(String url, Markup text) {
        return new Markup("<a class=\"external\" href=\"" + Markup.text(url).value() + "\">" + text.value() + "</a>");
    }

    /** Of an abbr alone the engine makes a structure element that can say its language. */
    @Override
    public Markup foreign(Markup words) {
        return new Markup("<abbr lang=\"en\">" + words.value() + "</abbr>");
    }

    @Override
    public Optional<Markup> code(String link) {
        return QrCode.of(link);
    }
}
