package org.huozi.html;

import java.util.List;

/**
 * A note, as listed at the article's end or set at the foot of a page.
 *
 * @param number within the article, or within the table or figure that it stands below
 * @param inFigure whether it stands below a table or figure
 * @param circled whether the journal numbers notes ①, ②
 * @param id of the note itself
 * @param markId of the mark at hand in the running text; in the list, of the first
 * @param markIds of all its marks, to lead back
 * @param text words in a line if it is one paragraph, else paragraphs, lists and so on
 */
public record NoteView(
        int number, boolean inFigure, boolean circled, String id, String markId, List<String> markIds, Markup text) {
    public NoteView {
        markIds = List.copyOf(markIds);
    }

    NoteView with(List<String> marks) {
        return new NoteView(number, inFigure, circled, id, markId, marks, text);
    }
}
