package org.huozi.svg;

import java.util.List;

/**
 * Something of a drawing's file that the drawing has not, or the reason why there is none.
 *
 * @param name of the element, attribute or property, or the family or character
 * @param lines of the file, 1-based; empty where it is the whole file
 */
public record DrawingFlaw(FlawKind kind, String name, List<Integer> lines) {
    public DrawingFlaw {
        lines = List.copyOf(lines);
    }
}
