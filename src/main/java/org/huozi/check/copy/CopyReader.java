package org.huozi.check.copy;

import java.util.ArrayList;
import java.util.List;
import org.huozi.model.Inline;
import org.huozi.model.InlineVisitor;
import org.huozi.model.PlainText;
import org.huozi.model.Run;
import org.huozi.model.Words;

/** A run → its words as a proof-reader reads them. The mark of a note leaves no trace between its neighbours. */
final class CopyReader implements InlineVisitor<Boolean> {
    private final Words manuscript;
    private final List<Words> parts = new ArrayList<>();

    private CopyReader(Words manuscript) {
        this.manuscript = manuscript;
    }

    static Words read(Run run, Words manuscript) {
        CopyReader reader = new CopyReader(manuscript);
        reader.parts.add(manuscript.part(0, 0)); // a run may have no text
        reader.all(run.content());
        return Words.joined(reader.parts);
    }

    private boolean all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return true;
    }

    private boolean opaque(Inline inline) {
        return parts.add(manuscript.at(inline.span()).instead(String.valueOf(Copy.OPAQUE)));
    }

    @Override
    public Boolean text(Inline.Text text) {
        return parts.add(text.words());
    }

    @Override
    public Boolean emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.content());
    }

    @Override
    public Boolean strong(Inline.Strong strong) {
        return all(strong.content());
    }

    @Override
    public Boolean code(Inline.CodeSpan code) {
        return opaque(code);
    }

    /** A link that shows its address shows no words. */
    @Override
    public Boolean link(Inline.Link link) {
        boolean bare = link.target().endsWith(PlainText.of(link.content()));
        return bare ? opaque(link) : all(link.content());
    }

    @Override
    public Boolean innerLink(Inline.InnerLink link) {
        return all(link.content());
    }

    @Override
    public Boolean reference(Inline.Reference reference) {
        return all(reference.content());
    }

    @Override
    public Boolean citation(Inline.Citation citation) {
        return all(citation.content());
    }

    @Override
    public Boolean image(Inline.Image image) {
        return opaque(image);
    }

    @Override
    public Boolean note(Inline.Note note) {
        return true;
    }

    @Override
    public Boolean noteMark(Inline.NoteMark mark) {
        return true;
    }

    @Override
    public Boolean lineBreak(Inline.LineBreak lineBreak) {
        return parts.add(manuscript.at(lineBreak.span()).instead("\n"));
    }

    /** 10⁵ is not 105; what Unicode cannot raise or lower is text as any other. */
    @Override
    public Boolean script(Inline.Script script) {
        String raised = PlainText.of(List.of(script));
        if (raised.equals(PlainText.of(script.content()))) {
            return all(script.content());
        }
        return parts.add(manuscript.at(script.span()).instead(raised));
    }

    @Override
    public Boolean marked(Inline.Marked marked) {
        return all(marked.content());
    }

    @Override
    public Boolean ruby(Inline.Ruby ruby) {
        return all(ruby.base());
    }

    @Override
    public Boolean pageReference(Inline.PageReference reference) {
        return opaque(reference);
    }

    @Override
    public Boolean formula(Inline.Formula formula) {
        return opaque(formula);
    }
}
