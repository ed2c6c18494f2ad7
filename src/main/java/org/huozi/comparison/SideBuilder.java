package org.huozi.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a side together, letter by letter. */
final class SideBuilder {
    private final List<Side.Piece> pieces = new ArrayList<>();
    private final List<Box> marks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean changed;
    private Optional<Letter> previous = Optional.empty();

    void add(Letter letter, boolean letterChanged) {
        boolean goesOn = changed == letterChanged;
        String gap = previous.map(letter::separatorAfter).orElse("");
        if (goesOn) {
            text.append(gap);
        } else if (letterChanged) { // a change shows its letters only
            text.append(gap);
            endPiece();
        } else {
            endPiece();
            text.append(gap);
        }
        text.append(letter.text());
        if (letterChanged) {
            mark(letter.box(), goesOn);
        }
        changed = letterChanged;
        previous = Optional.of(letter);
    }

    private void mark(Box box, boolean goesOn) {
        int last = marks.size() - 1;
        if (goesOn && last >= 0 && marks.get(last).sharesLine(box)) {
            marks.set(last, marks.get(last).joined(box));
        } else {
            marks.add(box);
        }
    }

    private void endPiece() {
        if (text.length() > 0) {
            pieces.add(new Side.Piece(text.toString(), changed));
            text.setLength(0);
        }
    }

    Side build(List<Box> carets) {
        endPiece();
        return new Side(pieces, marks, carets);
    }
}
