package org.huozi.model;

/** One method a kind of inline. */
public interface InlineVisitor<R> {
    R text(Inline.Text text);

    R emphasis(Inline.Emphasis emphasis);

    R strong(Inline.Strong strong);

    R code(Inline.CodeSpan code);

    R link(Inline.Link link);

    R innerLink(Inline.InnerLink link);

    R reference(Inline.Reference reference);

    R citation(Inline.Citation citation);

    R image(Inline.Image image);

    R note(Inline.Note note);

    R noteMark(Inline.NoteMark mark);

    R lineBreak(Inline.LineBreak lineBreak);

    R script(Inline.Script script);

    R marked(Inline.Marked marked);

    R ruby(Inline.Ruby ruby);

    R pageReference(Inline.PageReference reference);

    R formula(Inline.Formula formula);
}
