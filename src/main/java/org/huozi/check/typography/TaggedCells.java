package org.huozi.check.typography;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** The cells of tables, which only the structure of a tagged file tells (ISO 32000-1 §14.8.4.3.4), counted from 1. */
final class TaggedCells {
    /** Of content outside tables, and of all in a file without tags. */
    static final int NONE = 0;

    private static final Set<String> CELLS = Set.of("TD", "TH");

    /** By page, then by the number of the marked content. */
    private final Map<COSDictionary, Map<Integer, Integer>> cells = new HashMap<>();

    private final Set<COSBase> seen = new HashSet<>();
    private int count;

    private TaggedCells() {}

    static TaggedCells of(PDDocument document) {
        TaggedCells cells = new TaggedCells();
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            cells.visit(root, NONE, null);
        }
        return cells;
    }

    private void visit(PDStructureNode node, int cell, @Nullable PDPage page) {
        if (!seen.add(node.getCOSObject())) {
            return;
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean begins = CELLS.contains(element.getStandardStructureType());
                PDPage own = element.getPage();
                visit(element, begins ? ++count : cell, own == null ? page : own);
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage own = reference.getPage();
                put(own == null ? page : own, reference.getMCID(), cell);
            } else if (kid instanceof Integer content) {
                put(page, content, cell);
            }
        }
    }

    private void put(@Nullable PDPage page, int content, int cell) {
        if (page != null && cell != NONE) {
            cells.computeIfAbsent(page.getCOSObject(), key -> new HashMap<>()).put(content, cell);
        }
    }

    /** The cell that a marked content of a page belongs to. */
    int of(PDPage page, int content) {
        return cells.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(content, NONE);
    }
}
