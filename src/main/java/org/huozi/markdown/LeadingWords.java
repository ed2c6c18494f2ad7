package org.huozi.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Inline;
import org.huozi.model.PlainText;
import org.huozi.model.Words;

/** Takes words away from the beginning of a line, whatever marks them: a label from a caption. */
final class LeadingWords extends ArticleRewriter {
    private final List<Words> removed = new ArrayList<>();
    private int left;

    private LeadingWords(int count) {
        this.left = count;
    }

    /**
     * The line without so many chars; none where something else than text is among them.
     *
     * @param taken is given the words that are taken away
     */
    static Optional<List<Inline>> without(List<Inline> line, int count, Consumer<Words> taken) {
        LeadingWords reader = new LeadingWords(count);
        List<Inline> rest = reader.inlines(line);
        if (PlainText.of(rest).length() != PlainText.of(line).length() - count) {
            return Optional.empty();
        }
        reader.removed.forEach(taken);
        return Optional.of(rest);
    }

    @Override
    protected List<Inline> inlines(List<Inline> inlines) {
        List<Inline> rest = new ArrayList<>();
        for (Inline inline : inlines) {
            boolean begun = left == 0;
            Inline kept = inline.accept(this);
            if (begun || !PlainText.of(List.of(kept)).isEmpty()) {
                rest.add(kept);
            }
        }
        return rest;
    }

    @Override
    public Inline text(Inline.Text text) {
        int taken = Math.min(left, text.value().length());
        left -= taken;
        if (taken == 0) {
            return text;
        }
        removed.add(text.words().part(0, taken));
        return new Inline.Text(text.words().part(taken, text.value().length()));
    }

    @Override
    public Inline note(Inline.Note note) {
        return note;
    }
}
