package org.huozi.pagination.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huozi.typeset.Line;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts verse into the middle of the measure as a whole, its lines flush left. How wide its longest line is, is known once
 * they are composed: the block then gets the padding that is left for both sides. Its attribution ends where the block does.
 */
final class CentredVerse {
    private static final String VERSE = "verse";
    private static final String ATTRIBUTION = "footer";

    private final Map<Element, Extent> extents = new HashMap<>();

    /** In dots. */
    private static final class Extent {
        private double measure;
        private double lines;
        private double attribution;
    }

    void add(Passage passage, List<Line> lines) {
        verse(passage.segments().get(0).node()).ifPresent(verse -> {
            Extent extent = extents.computeIfAbsent(verse, unseen -> new Extent());
            boolean attribution = passage.segments().get(0).isWithin(ATTRIBUTION);
            double indent = passage.measure().indent();
            for (int i = 0; i < lines.size(); i++) {
                // a line that turns hangs behind the first, which begins where the block does
                double width = lines.get(i).width() - (i == 0 ? 0 : indent);
                if (attribution) {
                    extent.attribution = Math.max(extent.attribution, width);
                } else {
                    extent.lines = Math.max(extent.lines, width);
                    extent.measure = passage.measure().width() - indent;
                }
            }
        });
    }

    /** Writes the paddings into the document, for the layout that makes the pages. */
    void settle(double dotsPerPoint) {
        extents.forEach((verse, extent) -> {
            double left = Math.max(0, (extent.measure - extent.lines) / 2);
            double right = Math.max(0, extent.measure - left - Math.max(extent.lines, extent.attribution));
            verse.setAttribute(
                    "style",
                    String.format(
                            Locale.ROOT,
                            "padding-left: %.2fpt; padding-right: %.2fpt",
                            Math.floor(left) / dotsPerPoint,
                            Math.floor(right) / dotsPerPoint));
        });
    }

    private static Optional<Element> verse(Node node) {
        for (Node outer = node.getParentNode(); outer instanceof Element element; outer = outer.getParentNode()) {
            if (List.of(element.getAttribute("class").split(" ")).contains(VERSE)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
