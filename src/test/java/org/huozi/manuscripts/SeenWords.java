package org.huozi.manuscripts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.huozi.diag.Span;
import org.huozi.model.Inline;
import org.huozi.model.InlineVisitor;

/** The words of a run that stand on pages, in the order of reading; not those of its notes, which are runs of their own. */
final class SeenWords implements InlineVisitor<Void> {
    private final List<String> words = new ArrayList<>();

    /** Whether a note stands below a table or figure, by a letter. */
    private final Predicate<Span> lettered;

    private SeenWords(Predicate<Span> lettered) {
        this.lettered = lettered;
    }

    static List<String> of(List<Inline> run, Predicate<Span> lettered) {
        SeenWords seen = new SeenWords(lettered);
        seen.all(run);
        return List.copyOf(seen.words);
    }

    private Void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return null;
    }

    private Void add(String text) {
        words.add(text);
        return null;
    }

    @Override
    public Void text(Inline.Text text) {
        return add(text.value());
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.content());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return all(strong.content());
    }

    @Override
    public Void code(Inline.CodeSpan code) {
        return add(code.value());
    }

    @Override
    public Void link(Inline.Link link) {
        return all(link.content());
    }

    @Override
    public Void innerLink(Inline.InnerLink link) {
        return all(link.content());
    }

    @Override
    public Void script(Inline.Script script) {
        return all(script.content());
    }

    @Override
    public Void reference(Inline.Reference reference) {
        return all(reference.content());
    }

    @Override
    public Void citation(Inline.Citation citation) {
        return all(citation.content());
    }

    @Override
    public Void image(Inline.Image image) {
        return null;
    }

    @Override
    public Void note(Inline.Note note) {
        return add(mark(note.number(), note.definition()));
    }

    private String mark(int number, Span definition) {
        return lettered.test(definition) ? Character.toString('a' + number - 1) : "[" + number + "]";
    }

    @Override
    public Void noteMark(Inline.NoteMark mark) {
        return add(mark(mark.number(), mark.definition()));
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        return null;
    }

    @Override
    public Void marked(Inline.Marked marked) {
        return all(marked.content());
    }

    @Override
    public Void ruby(Inline.Ruby ruby) {
        all(ruby.base());
        return add(ruby.annotation());
    }

    /** A number, which only the pages know. */
    @Override
    public Void pageReference(Inline.PageReference reference) {
        return null;
    }

    @Override
    public Void formula(Inline.Formula formula) {
        formula.pieces().forEach(piece -> add(piece.text()));
        return null;
    }
}
