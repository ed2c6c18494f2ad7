package org.huozi.check.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.huozi.model.Inline;
import org.huozi.model.PlainText;
import org.huozi.model.Role;
import org.huozi.source.Passage;
import org.huozi.source.SourceFile;

/** Inlines → {@link Copy}. A note's text is a piece of its own; its mark leaves no trace between its neighbours. */
final class CopyReader implements Inline.Visitor<Boolean> {
    private final SourceFile file;
    private final List<Copy> notes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final BitSet verbatim = new BitSet();
    private int[] starts = new int[64];

    private CopyReader(SourceFile file) {
        this.file = file;
    }

    /** The text of a run, then those of its notes. */
    static List<Copy> read(Role role, List<Inline> run, SourceFile file) {
        CopyReader reader = new CopyReader(file);
        reader.all(run);
        List<Copy> read = new ArrayList<>();
        read.add(reader.finish(role));
        read.addAll(reader.notes);
        return read;
    }

    static Copy read(Role role, Passage passage) {
        CopyReader reader = new CopyReader(passage.file());
        for (int i = 0; i < passage.text().length(); i++) {
            int at = passage.toFile().applyAsInt(i);
            boolean alone = passage.toFile().applyAsInt(i + 1) == at + 1;
            reader.add(
                    passage.text().charAt(i),
                    at,
                    alone && reader.holds(at, passage.text().charAt(i)));
        }
        return reader.finish(role);
    }

    private Copy finish(Role role) {
        int length = text.length();
        int[] places = Arrays.copyOf(starts, length + 1);
        places[length] = length == 0 ? 0 : places[length - 1] + 1;
        return new Copy(role, file, text.toString(), places, verbatim);
    }

    private void add(char character, int at, boolean same) {
        if (text.length() + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[text.length()] = at;
        verbatim.set(text.length(), same);
        text.append(character);
    }

    private boolean holds(int at, char character) {
        return at < file.text().length() && file.text().charAt(at) == character;
    }

    private boolean all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return true;
    }

    private boolean opaque(Inline inline) {
        add(Copy.OPAQUE, file.offset(inline.span().start()), false);
        return true;
    }

    /** Walks through the text and its source, which differ by escapes, entities and line ends. */
    @Override
    public Boolean text(Inline.Text run) {
        int at = file.offset(run.span().start());
        int end = file.offset(run.span().end());
        String value = run.value();
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (at < end && holds(at, character)) {
                add(character, at, character != '\\' && character != '&');
                at++;
            } else if (at + 1 < end && holds(at, '\\') && holds(at + 1, character)) {
                add(character, at, false);
                at += 2;
            } else {
                add(character, Math.min(at, Math.max(end - 1, 0)), false);
                int semicolon = file.text().indexOf(';', at);
                at = at < end && holds(at, '&') && semicolon > 0 && semicolon < end ? semicolon + 1 : at;
            }
        }
        return true;
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
    public Boolean code(Inline.Code code) {
        return opaque(code);
    }

    /** A link that shows its address shows no words. */
    @Override
    public Boolean link(Inline.Link link) {
        boolean bare = link.target().endsWith(PlainText.of(link.content()));
        return bare ? opaque(link) : all(link.content());
    }

    @Override
    public Boolean reference(Inline.Reference reference) {
        return all(reference.content());
    }

    @Override
    public Boolean image(Inline.Image image) {
        return opaque(image);
    }

    @Override
    public Boolean note(Inline.Note note) {
        notes.addAll(read(Role.ASIDE, note.content(), file));
        return true;
    }

    @Override
    public Boolean lineBreak(Inline.LineBreak lineBreak) {
        add('\n', file.offset(lineBreak.span().start()), false);
        return true;
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
