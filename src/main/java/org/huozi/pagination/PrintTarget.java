package org.huozi.pagination;

import java.util.Optional;
import java.util.OptionalInt;
import org.huozi.html.Markup;
import org.huozi.html.NoteView;
import org.huozi.html.Target;

/** The pages: one document holds all articles, and pictures lie beside it. */
final class PrintTarget implements Target {
    private final PageReferences references;
    private final boolean notesAtEnd;

    /**
     * The pages.
     *
     * @param notesAtEnd whether the template prints the notes at the end of their article
     */
    PrintTarget(PageReferences references, boolean notesAtEnd) {
        this.references = references;
        this.notesAtEnd = notesAtEnd;
    }

    @Override
    public OptionalInt folio(String slug, String anchor) {
        return references.folio(slug, anchor);
    }

    @Override
    public String imageUrl(String path) {
        return path;
    }

    @Override
    public String id(String slug, String anchor) {
        return slug + "--" + anchor;
    }

    /** A footnote itself stands behind its mark; the style sheet floats it to the foot of the page. */
    @Override
    public Markup noteMark(NoteView note) {
        if (notesAtEnd) {
            return Target.super.noteMark(note);
        }
        String number = "[" + note.number() + "]";
        return new Markup(
                "<sup class=\"note-mark\"><a id=\"" + Markup.text(note.markId()).value() + "\" href=\"#"
                        + Markup.text(note.id()).value() + "\">" + number
                        + "</a></sup><span class=\"footnote\" role=\"doc-footnote\" id=\""
                        + Markup.text(note.id()).value() + "\"><a href=\"#"
                        + Markup.text(note.markId()).value() + "\">" + number
                        + "</a> " + note.text().value() + "</span>");
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
