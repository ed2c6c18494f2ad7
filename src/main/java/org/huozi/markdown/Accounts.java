package org.huozi.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.huozi.diag.Span;
import org.huozi.model.Words;

/**
 * 账: what has become of every character of a text. A character stands in the article, is a mark of Markdown that did
 * something, or lies in a finding; whatever is none of these would be lost in silence.
 */
final class Accounts {
    private final Words text;
    private final BitSet settled = new BitSet();

    /** @param text as the manuscript has it */
    Accounts(Words text) {
        this.text = text;
    }

    /** These characters have been dealt with. */
    void settle(Words part) {
        part.addPlaces(settled);
    }

    void settle(Span place) {
        text.addPlaces(place, settled);
    }

    /** The stretches of a line that nobody has accounted for, without white space at their ends. */
    List<Words> open() {
        List<Words> open = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int i = 0; i < text.length(); i++) {
            if (isOpen(i)) {
                start = start < 0 ? i : start;
                end = i + 1;
            } else if (start >= 0 && (!isBlank(i) || text.text().charAt(i) == '\n')) {
                open.add(text.part(start, end));
                start = -1;
            }
        }
        if (start >= 0) {
            open.add(text.part(start, end));
        }
        return open;
    }

    private boolean isOpen(int index) {
        return !isBlank(index) && !settled.get(text.place(index));
    }

    private boolean isBlank(int index) {
        char character = text.text().charAt(index);
        return Character.isWhitespace(character) || character == '\u00a0';
    }
}
