package org.huozi.svg;

import org.jspecify.annotations.Nullable;

/**
 * An element and what it stands in.
 *
 * @param depth how many elements it stands in
 */
record Place(DrawingPart part, @Nullable Place parent, int depth) {
    static Place in(@Nullable Place parent, DrawingPart part) {
        return new Place(part, parent, parent == null ? 0 : parent.depth() + 1);
    }
}
