package org.huozi.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huozi.model.Figure;

/** The notes of one article, or of one table in it, as they are come across, with the marks that mention them. */
final class WrittenNotes {
    private final String slug;
    private final Optional<Figure> figure;
    private final Target target;
    private final SortedMap<Integer, NoteView> notes = new TreeMap<>();
    private final SortedMap<Integer, List<String>> marks = new TreeMap<>();

    /** @param figure below which they stand */
    WrittenNotes(String slug, Optional<Figure> figure, Target target) {
        this.slug = slug;
        this.figure = figure;
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
        String prefix = figure.map(around -> around.id() + "-").orElse("");
        String mark = target.id(slug, prefix + "note-ref-" + number + suffix);
        marks.computeIfAbsent(number, first -> new ArrayList<>()).add(mark);
        return new NoteView(
                number,
                figure.isPresent(),
                target.circlesNotes(),
                target.id(slug, prefix + "note-" + number),
                mark,
                List.of(mark),
                text);
    }
}
