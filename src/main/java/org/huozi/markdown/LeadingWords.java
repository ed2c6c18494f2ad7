package org.huozi.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Inline;
import org.huozi.model.PlainText;

/** Takes words away from the beginning of a line, whatever marks them: a label from a caption. */
final class LeadingWords extends ArticleRewriter {
    private int left;

    private LeadingWords(int count) {
        this.left = count;
    }

    /** The line without so many chars; none where something else than text is among them. */
    static Optional<List<Inline>> without(List<Inline> line, int count) {
        List<Inline> rest = new LeadingWords(count).inlines(line);
        return PlainText.of(rest).length() == PlainText.of(line).length() - count ? Optional.of(rest) : Optional.empty();
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
        return taken == 0 ? text : new Inline.Text(text.words().part(taken, text.value().length()));
    }

    @Override
    public Inline note(Inline.Note note) {
        return note;
    }
}
