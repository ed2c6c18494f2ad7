package org.huozi.html;

import java.util.ArrayList;
import java.util.List;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Inline;

/** Parts a stanza into its lines; what is marked over several lines is marked in each. */
final class VerseLines extends ArticleRewriter {
    private final int wanted;
    private int line;

    private VerseLines(int wanted) {
        this.wanted = wanted;
    }

    static List<List<Inline>> of(List<Inline> stanza) {
        List<List<Inline>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Inline inline : stanza) {
            List<List<Inline>> parts = parts(List.of(inline));
            lines.get(lines.size() - 1).addAll(parts.get(0));
            parts.stream().skip(1).map(ArrayList::new).forEach(lines::add);
        }
        return lines;
    }

    private static List<List<Inline>> parts(List<Inline> stanza) {
        List<List<Inline>> lines = new ArrayList<>();
        int last = 0;
        for (int wanted = 0; wanted <= last; wanted++) {
            VerseLines reader = new VerseLines(wanted);
            lines.add(reader.inlines(stanza));
            last = reader.line;
        }
        return lines;
    }

    @Override
    protected List<Inline> inlines(List<Inline> inlines) {
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : inlines) {
            int before = line;
            Inline part = inline.accept(this);
            boolean here = before <= wanted && line >= wanted;
            boolean empty = !inline.content().isEmpty() && part.content().isEmpty();
            if (here && !empty && !(inline instanceof Inline.LineBreak)) {
                kept.add(part);
            }
        }
        return kept;
    }

    @Override
    public Inline lineBreak(Inline.LineBreak lineBreak) {
        line++;
        return lineBreak;
    }

    /** It stands in one line, whatever lines it has itself. */
    @Override
    public Inline note(Inline.Note note) {
        return note;
    }
}
