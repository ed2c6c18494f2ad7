package org.huozi.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.huozi.diag.Code;

/** Looks, once a text is read, for notes that readers would not see: written twice, empty, never mentioned, in a note. */
final class NoteDefinitions {
    private final ReadingContext reading;
    private final Map<String, FootnoteBlock> named = new HashMap<>();
    private final Set<FootnoteBlock> inNotes = new HashSet<>();

    private NoteDefinitions(ReadingContext reading) {
        this.reading = reading;
    }

    static void check(Document document, ReadingContext reading) {
        NoteDefinitions definitions = new NoteDefinitions(reading);
        for (Node node : document.getDescendants()) {
            if (node instanceof Footnote mark) {
                definitions.checkOutside(mark);
            }
        }
        for (Node node : document.getDescendants()) {
            if (node instanceof FootnoteBlock definition) {
                definitions.check(definition);
            }
        }
    }

    /** A mark within a note, whether that is mentioned or not. */
    private void checkOutside(Footnote mark) {
        FootnoteBlock inner = mark.getFootnoteBlock();
        if (inner != null && mark.getAncestorOfType(FootnoteBlock.class) instanceof FootnoteBlock outer) {
            reading.report(Code.MKD_009, mark, name(outer), line(outer), name(inner), line(inner));
            inNotes.add(inner);
        }
    }

    private void check(FootnoteBlock definition) {
        FootnoteBlock first = named.putIfAbsent(Escaping.normalizeReference(definition.getText(), true), definition);
        if (first != null) {
            reading.report(Code.MKD_014, definition, name(first), line(first), line(definition));
        } else if (reading.use(definition).isEmpty()) {
            unused(definition);
        } else if (!definition.hasChildren()) {
            String mark = reading.use(definition).map(this::line).orElse("");
            reading.report(Code.MKD_015, definition, name(definition), line(definition), mark);
        }
    }

    private void unused(FootnoteBlock definition) {
        if (inNotes.contains(definition)) {
            reading.settle(definition.getStartOffset(), definition.getEndOffset()); // its mark is reported
        } else {
            reading.report(Code.MKD_006, definition, name(definition));
        }
    }

    private static String name(FootnoteBlock definition) {
        return definition.getText().toString();
    }

    private String line(Node node) {
        return Integer.toString(reading.span(node).start().line());
    }
}
