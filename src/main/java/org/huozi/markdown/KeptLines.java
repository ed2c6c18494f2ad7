package org.huozi.markdown;

import java.util.List;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Inline;

/** Makes every line of the source a line of the edition, as verse needs it. */
final class KeptLines extends ArticleRewriter {
    private KeptLines() {}

    static List<Inline> of(List<Inline> inlines) {
        return new KeptLines().inlines(inlines);
    }

    @Override
    public Inline text(Inline.Text text) {
        return text.value().equals(SoftBreaks.MARK) ? new Inline.LineBreak(text.span()) : text;
    }

    @Override
    public Inline note(Inline.Note note) {
        return note;
    }
}
