package org.huozi.pagination.lines;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huozi.typeset.Glyph;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The text in the cells of tables, character by character, as the composer will see it. */
public final class CellTexts {
    private static final Set<String> CELLS = Set.of("td", "th");

    private final SortReader sorts;
    private final IdentityHashMap<Element, List<Passage>> passages = new IdentityHashMap<>();

    private CellTexts(EngineFonts fonts) {
        this.sorts = new SortReader(fonts);
    }

    /**
     * Reads them from a layout.
     *
     * @param texts all text nodes of the document, in order
     * @param measuring laid out when this returns
     */
    public static CellTexts read(List<Text> texts, PdfBoxRenderer measuring, EngineFonts fonts) {
        CellTexts cells = new CellTexts(fonts);
        for (Passage passage : NamedText.read(texts, measuring).passages()) {
            cell(passage.segments().get(0).node())
                    .ifPresent(cell -> cells.passages
                            .computeIfAbsent(cell, unseen -> new ArrayList<>())
                            .add(passage));
        }
        return cells;
    }

    /** Nothing of a note whose mark stands in a cell is in the cell. */
    private static Optional<Element> cell(Node node) {
        for (Node outer = node.getParentNode(); outer instanceof Element element; outer = outer.getParentNode()) {
            if (CELLS.contains(element.getTagName())) {
                return Optional.of(element);
            }
            if (element.getAttribute("role").equals("doc-footnote")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The lines of a cell as their author parted them, in dots; none of a cell without text that can be composed. */
    public List<List<Glyph>> of(Element cell) {
        return passages.getOrDefault(cell, List.of()).stream()
                .map(passage -> sorts.read(passage).stream().map(Sort::glyph).toList())
                .toList();
    }
}
