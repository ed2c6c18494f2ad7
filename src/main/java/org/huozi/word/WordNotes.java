package org.huozi.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Footnotes and endnotes, each in a part of its own. */
final class WordNotes {
    private WordNotes() {}

    /** By what a mark and its note are known to belong together. */
    static String id(boolean atEnd, Element element) {
        return (atEnd ? "e" : "") + element.attribute("w:id").orElse("");
    }

    /** The notes of a document, by their ids; the lines that part notes from text are none. */
    static Map<String, List<WordBlock>> read(WordParts parts, Relations document) throws RefusedFile {
        Map<String, List<WordBlock>> notes = new HashMap<>();
        for (boolean atEnd : new boolean[] {false, true}) {
            String kind = atEnd ? "endnotes" : "footnotes";
            Optional<Element> root = WordParts.root(parts.zip(), document, kind);
            if (root.isPresent()) {
                Relations own = Relations.of(parts.zip(), document.part(kind).orElseThrow());
                for (Element note : root.get().children()) {
                    if (note.attribute("w:type")
                            .filter(type -> !type.equals("normal"))
                            .isEmpty()) {
                        notes.put(id(atEnd, note), new BodyReader(parts, own).read(note.children()));
                    }
                }
            }
        }
        return notes;
    }
}
