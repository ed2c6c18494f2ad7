package org.huozi.html;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The notes of one article, as they are come across, with the marks that mention them. */
final class WrittenNotes {
    private final String slug;
    private final Target target;
    private final SortedMap<Integer, NoteView> notes = new TreeMap<>();
    private final SortedMap<Integer, List<String>> marks = new TreeMap<>();

    WrittenNotes(String slug, Target target) {
        this.slug = slug;
        this.target = target;
    }

    /** A note at its first mark. */
    NoteView note(int number, Markup text) {
        NoteView note = marked(number, "", text);
        notes.put(number, note);
        return note;
    }

    /** What a further mark shows: the number, and no text. */
    NoteView mark(int number, int ordinal) {
        return marked(number, "-" + ordinal, Markup.EMPTY);
    }

    /** In the order of their numbers, each with all its marks. */
    List<NoteView> all() {
        return notes.values().stream()
                .map(note -> note.with(marks.getOrDefault(note.number(), List.of())))
                .toList();
    }

    private NoteView marked(int number, String suffix, Markup text) {
        String mark = target.id(slug, "note-ref-" + number + suffix);
        marks.computeIfAbsent(number, first -> new ArrayList<>()).add(mark);
        return new NoteView(number, target.id(slug, "note-" + number), mark, List.of(mark), text);
    }
}
