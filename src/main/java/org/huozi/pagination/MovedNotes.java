package org.huozi.pagination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.pagination.lines.ComposedLines;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What of the notes of a page goes on to the next, out of the document until it has a place there. */
final class MovedNotes {
    private final Element whole;
    private final Optional<Element> staying;
    private final List<Element> going = new ArrayList<>();

    /** What stands where notes were that went whole. */
    private final List<Node> places = new ArrayList<>();

    private MovedNotes(Element whole, Optional<Element> staying) {
        this.whole = whole;
        this.staying = staying;
    }

    /**
     * Takes notes away.
     *
     * @param kept lines of the first that stay; 0 if none does
     * @param behind those that go whole
     */
    static MovedNotes of(Element note, int kept, List<Element> behind) {
        MovedNotes moved;
        if (kept > 0) {
            ContinuedNote.NoteParts parts = new ContinuedNote(note).cut(kept);
            moved = new MovedNotes(note, Optional.of(parts.first()));
            moved.going.add(parts.rest());
        } else {
            moved = new MovedNotes(note, Optional.empty());
            moved.take(note);
        }
        behind.forEach(moved::take);
        return moved;
    }

    /** Takes one more away, to stand behind the others. */
    void take(Element note) {
        Node place = note.getOwnerDocument().createComment("");
        note.getParentNode().replaceChild(place, note);
        places.add(place);
        going.add(note);
    }

    /** The first lines of the note that was cut. */
    Optional<Element> staying() {
        return staying;
    }

    /** In order. */
    List<Element> going() {
        return List.copyOf(going);
    }

    /** Puts those that go where a line begins, 0-based. */
    boolean insert(Element paragraph, int line) {
        DocumentFragment all = paragraph.getOwnerDocument().createDocumentFragment();
        going.forEach(all::appendChild);
        return ComposedLines.insert(all, paragraph, line);
    }

    /** Puts all back. */
    void restore() {
        for (Element note : going) {
            if (note.getParentNode() != null) {
                note.getParentNode().removeChild(note);
            }
        }
        List<Element> taken = going.subList(going.size() - places.size(), going.size());
        for (int i = 0; i < taken.size(); i++) {
            places.get(i).getParentNode().replaceChild(taken.get(i), places.get(i));
        }
        staying.ifPresent(first -> first.getParentNode().replaceChild(whole, first));
    }
}
