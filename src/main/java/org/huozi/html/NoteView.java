package org.huozi.html;

import java.util.List;

/**
 * A note, as listed at the article's end or set at the foot of a page.
 *
 * @param id of the note itself
 * @param markId of the mark at hand in the running text; in the list, of the first
 * @param markIds of all its marks, to lead back
 * @param text words in a line if it is one paragraph, else paragraphs, lists and so on
 */
public record NoteView(int number, String id, String markId, List<String> markIds, Markup text) {
    public NoteView {
        markIds = List.copyOf(markIds);
    }

    NoteView with(List<String> marks) {
        return new NoteView(number, id, markId, marks, text);
    }
}
