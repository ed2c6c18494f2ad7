package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huozi.diag.Code;
import org.huozi.word.Loss;
import org.huozi.word.WordBlock;
import org.huozi.word.WordBlock.WordParagraph;
import org.huozi.word.WordBlock.WordTable;
import org.huozi.word.WordPiece;
import org.huozi.word.WordPiece.NoteCall;
import org.huozi.word.WordPiece.TypedWord;
import org.huozi.word.WordPiece.WordFormula;

/** What hangs on the paragraphs of a body: notes, by names in the order of their marks, and what cannot be carried. */
final class HangingNotes {
    private final Map<String, List<WordBlock>> notes;
    private final List<Loss> losses;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<NoteCall> open = new ArrayList<>();

    /** @param losses where that goes which is not carried */
    HangingNotes(Map<String, List<WordBlock>> notes, List<Loss> losses) {
        this.notes = notes;
        this.losses = losses;
    }

    /** A note that a paragraph has called. */
    record CalledNote(String name, List<SeenParagraph> lines) {}

    /** The names of notes, by the ids of their marks. */
    Map<String, String> names() {
        return names;
    }

    void see(SeenParagraph paragraph) {
        paragraph.pieces().forEach(this::see);
    }

    private void see(WordPiece piece) {
        if (piece instanceof NoteCall call && notes.containsKey(call.id()) && !names.containsKey(call.id())) {
            names.put(call.id(), Integer.toString(names.size() + 1));
            open.add(call);
        } else if (piece instanceof WordFormula formula && formula.tex().isEmpty()) {
            losses.add(new Loss(Code.DOC_013, "", formula.typed()));
        } else if (piece instanceof TypedWord word
                && (word.look().underlined() || word.look().struck())
                && word.link().isEmpty()
                && !word.text().isBlank()) {
            losses.add(new Loss(Code.DOC_016, "", word.text()));
        }
    }

    void see(SeenTable table) {
        List<WordBlock> content = table.table().rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.content().stream())
                .toList();
        for (WordBlock block : content) {
            if (block instanceof WordParagraph paragraph) {
                SeenParagraph.of(paragraph).forEach(this::see);
            } else if (block instanceof WordTable inner) {
                losses.add(new Loss(
                        Code.DOC_017, "", PipeTable.text(List.of(inner)).strip()));
            }
        }
    }

    /** The notes that were called since it was asked last; a note may call another. */
    List<CalledNote> called() {
        List<CalledNote> called = new ArrayList<>();
        while (!open.isEmpty()) {
            String id = open.remove(0).id();
            List<SeenParagraph> lines = Flow.of(notes.getOrDefault(id, List.of()), losses).stream()
                    .filter(SeenParagraph.class::isInstance)
                    .map(SeenParagraph.class::cast)
                    .toList();
            lines.forEach(this::see);
            called.add(new CalledNote(names.getOrDefault(id, ""), lines));
        }
        return called;
    }
}
