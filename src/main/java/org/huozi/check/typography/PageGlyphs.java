package org.huozi.check.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The glyphs of a page in the order in which they are drawn.
 *
 * @param width of the page in points
 * @param upright those of text that a reader of the upright page reads
 * @param turned those of turned text, by its direction in degrees, each placed as on the page turned to be read
 */
record PageGlyphs(double width, List<PlacedGlyph> upright, Map<Integer, List<PlacedGlyph>> turned) {
    static PageGlyphs ofWidth(double width) {
        return new PageGlyphs(width, new ArrayList<>(), new TreeMap<>());
    }

    List<PlacedGlyph> in(int direction) {
        return direction == 0 ? upright : turned.computeIfAbsent(direction, key -> new ArrayList<>());
    }
}
