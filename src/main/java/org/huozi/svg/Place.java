package org.huozi.svg;

import org.jspecify.annotations.Nullable;

/**
 * An element and what it stands in.
 *
 * @param depth how many elements it stands in
 */
record Place(Part part, @Nullable Place parent, int depth) {
    static Place in(@Nullable Place parent, Part part) {
        return new Place(part, parent, parent == null ? 0 : parent.depth() + 1);
    }
}
