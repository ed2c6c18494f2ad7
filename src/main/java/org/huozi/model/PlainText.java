package org.huozi.model;

import java.util.List;

/** The characters a reader sees in a run of inlines, without its notes. */
public final class PlainText implements InlineVisitor<String> {
    private static final PlainText READER = new PlainText();

    private PlainText() {}

    public static String of(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        inlines.forEach(inline -> text.append(inline.accept(READER)));
        return text.toString();
    }

    @Override
    public String text(Inline.Text text) {
        return text.value();
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return of(emphasis.content());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return of(strong.content());
    }

    @Override
    public String code(Inline.CodeSpan code) {
        return code.value();
    }

    @Override
    public String link(Inline.Link link) {
        return of(link.content());
    }

    @Override
    public String innerLink(Inline.InnerLink link) {
        return of(link.content());
    }

    @Override
    public String reference(Inline.Reference reference) {
        return of(reference.content());
    }

    @Override
    public String citation(Inline.Citation citation) {
        return of(citation.content());
    }

    @Override
    public String image(Inline.Image image) {
        return image.alternative();
    }

    @Override
    public String note(Inline.Note note) {
        return "";
    }

    @Override
    public String noteMark(Inline.NoteMark mark) {
        return "";
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "";
    }

    /** 10⁵, not 105, where Unicode has the characters. */
    @Override
    public String script(Inline.Script script) {
        return Scripts.plain(of(script.content()), script.height());
    }

    @Override
    public String marked(Inline.Marked marked) {
        return of(marked.content());
    }

    @Override
    public String ruby(Inline.Ruby ruby) {
        return of(ruby.base());
    }

    /** The words that the reference is about, since the page number is known only on the page. */
    @Override
    public String pageReference(Inline.PageReference reference) {
        return of(reference.content());
    }

    @Override
    public String formula(Inline.Formula formula) {
        StringBuilder text = new StringBuilder();
        for (Inline.Formula.FormulaPart piece : formula.pieces()) {
            switch (piece.height()) {
                case LINE -> text.append(piece.text());
                case SUPERSCRIPT -> text.append('^').append(piece.text());
                case SUBSCRIPT -> text.append('_').append(piece.text());
            }
        }
        return text.toString();
    }
}
