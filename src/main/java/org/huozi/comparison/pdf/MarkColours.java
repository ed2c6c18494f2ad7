package org.huozi.comparison.pdf;

import java.awt.Color;
import org.huozi.comparison.Fate;

/**
 * Colours of the marks, which eyes that confuse red and green tell apart; in black and white their shapes do.
 *
 * @param line of bars, numbers and strokes
 * @param tint laid over letters
 */
record MarkColours(Color line, Color tint) {
    private static final MarkColours RED = new MarkColours(new Color(0xB3261E), new Color(0xFBD0CB));
    private static final MarkColours BLUE = new MarkColours(new Color(0x0B57A4), new Color(0xC9E2FB));
    private static final MarkColours AMBER = new MarkColours(new Color(0x8A5A00), new Color(0xFBE6B0));

    /** Red for what is removed, blue for what is added, amber for what moved. */
    static MarkColours of(Fate fate, boolean before) {
        return switch (fate) {
            case MOVED, PARTED, JOINED -> AMBER;
            case CHANGED, ADDED, REMOVED -> before ? RED : BLUE;
        };
    }
}
