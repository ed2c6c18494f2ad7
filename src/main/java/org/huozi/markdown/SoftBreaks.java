package org.huozi.markdown;

import java.util.ArrayList;
import java.util.List;
import org.huozi.han.ChineseText;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Inline;
import org.huozi.model.PlainText;
import org.huozi.model.Words;

/**
 * Decides what the line ends inside a paragraph become: a space between Western words, nothing beside Chinese text.
 * Pieces of text on one line are then joined, so that every {@link Inline.Text} lies on one line of the source.
 */
final class SoftBreaks extends ArticleRewriter {
    /** How the converter marks a line end. */
    static final String MARK = "\n";

    private final String plain;
    private int at;

    private SoftBreaks(String plain) {
        this.plain = plain;
    }

    static List<Inline> resolve(List<Inline> inlines) {
        return new SoftBreaks(PlainText.of(inlines)).inlines(inlines);
    }

    @Override
    protected List<Inline> inlines(List<Inline> inlines) {
        List<Inline> resolved = new ArrayList<>();
        List<Words> run = new ArrayList<>();
        for (Inline inline : inlines) {
            Inline next = inline.accept(this);
            if (next instanceof Inline.Text text) {
                if (!text.value().isEmpty()) {
                    if (!isAlongside(run, text.words())) {
                        addText(resolved, run);
                    }
                    run.add(text.words());
                }
            } else {
                addText(resolved, run);
                resolved.add(next);
            }
        }
        addText(resolved, run);
        return resolved;
    }

    private static boolean isAlongside(List<Words> run, Words next) {
        return !run.isEmpty()
                && run.get(run.size() - 1).span().end().equals(next.span().start());
    }

    private static void addText(List<Inline> resolved, List<Words> run) {
        if (!run.isEmpty()) {
            resolved.add(new Inline.Text(Words.joined(run)));
            run.clear();
        }
    }

    @Override
    public Inline text(Inline.Text text) {
        int index = at;
        at += text.value().length();
        if (!text.value().equals(MARK)) {
            return text;
        }
        boolean space = index > 0
                && at < plain.length()
                && ChineseText.spaceBetween(plain.codePointBefore(index), plain.codePointAt(at));
        return new Inline.Text(text.words().part(0, 0).instead(space ? " " : ""));
    }

    @Override
    public Inline code(Inline.CodeSpan code) {
        at += code.value().length();
        return code;
    }

    @Override
    public Inline image(Inline.Image image) {
        at += image.alternative().length();
        return image;
    }

    @Override
    public Inline formula(Inline.Formula formula) {
        at += PlainText.of(List.of(formula)).length();
        return formula;
    }

    @Override
    public Inline pageReference(Inline.PageReference reference) {
        return new Inline.PageReference(reference.anchor(), inlines(reference.content()), reference.span());
    }

    @Override
    public Inline note(Inline.Note note) {
        return note; // its paragraphs are resolved, each by itself
    }
}
