package org.huozi.output.site.search;

import java.util.List;
import java.util.stream.Stream;
import org.huozi.model.Inline;
import org.huozi.model.PlainText;

/** The text of the notes in a run of inlines, which {@link PlainText} leaves out. */
final class NoteTexts implements Inline.Visitor<Stream<String>> {
    private static final NoteTexts READER = new NoteTexts();

    private NoteTexts() {}

    static Stream<String> of(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> inline.accept(READER));
    }

    @Override
    public Stream<String> note(Inline.Note note) {
        return Stream.of(PlainText.of(note.content()));
    }

    @Override
    public Stream<String> emphasis(Inline.Emphasis emphasis) {
        return of(emphasis.content());
    }

    @Override
    public Stream<String> strong(Inline.Strong strong) {
        return of(strong.content());
    }

    @Override
    public Stream<String> link(Inline.Link link) {
        return of(link.content());
    }

    @Override
    public Stream<String> reference(Inline.Reference reference) {
        return of(reference.content());
    }

    @Override
    public Stream<String> marked(Inline.Marked marked) {
        return of(marked.content());
    }

    @Override
    public Stream<String> ruby(Inline.Ruby ruby) {
        return of(ruby.base());
    }

    @Override
    public Stream<String> text(Inline.Text text) {
        return Stream.empty();
    }

    @Override
    public Stream<String> code(Inline.Code code) {
        return Stream.empty();
    }

    @Override
    public Stream<String> image(Inline.Image image) {
        return Stream.empty();
    }

    @Override
    public Stream<String> lineBreak(Inline.LineBreak lineBreak) {
        return Stream.empty();
    }

    @Override
    public Stream<String> pageReference(Inline.PageReference reference) {
        return Stream.empty();
    }

    @Override
    public Stream<String> formula(Inline.Formula formula) {
        return Stream.empty();
    }
}
