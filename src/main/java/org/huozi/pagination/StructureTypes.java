package org.huozi.pagination;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDStructureElementNameTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Gives the structure elements of a tagged document the types that the engine does not know (ISO 32000-1 §14.8.4): it
 * writes Div or Sect for captions, notes and lists of definitions.
 */
final class StructureTypes {
    private final PdfBoxRenderer renderer;
    private final TreeMap<String, PDStructureElement> notes = new TreeMap<>();

    private StructureTypes(PdfBoxRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * Completes the structure tree.
     *
     * @param renderer with all pages painted
     */
    static void complete(PdfBoxRenderer renderer, PDDocument pdf) {
        StructureTypes types = new StructureTypes(renderer);
        types.visit(renderer.getRootBox());
        types.visitNotes(renderer.getDocument());
        if (!types.notes.isEmpty()) {
            PDStructureElementNameTreeNode names = new PDStructureElementNameTreeNode();
            names.setNames(types.notes);
            pdf.getDocumentCatalog().getStructureTreeRoot().setIDTree(names);
        }
    }

    private void visit(Box box) {
        Element element = box.getElement();
        if (element != null) {
            switch (element.getTagName()) {
                case "figcaption" -> structure(box).ifPresent(StructureTypes::caption);
                case "dl" -> type(box, StandardStructureTypes.L);
                case "dt" -> type(box, StandardStructureTypes.LBL);
                case "dd" -> type(box, StandardStructureTypes.L_BODY);
                case "div" -> {
                    if (element.getParentNode() instanceof Element list
                            && list.getTagName().equals("dl")) {
                        type(box, StandardStructureTypes.LI);
                    }
                }
                default -> {
                    // the engine knows it, or it has no meaning of its own
                }
            }
        }
        box.getChildren().forEach(this::visit);
    }

    private static void type(Box box, String type) {
        structure(box).ifPresent(element -> element.setStructureType(type));
    }

    private static Optional<PDStructureElement> structure(Box box) {
        return Optional.ofNullable(PdfBoxAccessibilityHelper.getStructualElementForBox(box));
    }

    /** The caption of a table belongs into the table, as its first element (ISO 32000-1 table 337). */
    private static void caption(PDStructureElement caption) {
        caption.setStructureType(StandardStructureTypes.CAPTION);
        if (caption.getParent() instanceof PDStructureElement figure) {
            table(figure).ifPresent(table -> {
                figure.removeKid(caption);
                table.insertBefore(caption, table.getKids().get(0));
                caption.setParent(table);
            });
        }
    }

    private static Optional<PDStructureElement> table(PDStructureElement element) {
        if (StandardStructureTypes.TABLE.equals(element.getStructureType())) {
            return Optional.of(element);
        }
        return element.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> table(kid).stream())
                .findFirst();
    }

    /** Notes float to the foot of their page, out of the tree of boxes; PDF/UA-1 §7.9 asks for an id of their own. */
    private void visitNotes(Document document) {
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            String role = element.getAttribute("role");
            if (role.equals("doc-footnote") || role.equals("doc-endnote")) {
                note(element.getAttribute("id"));
            }
        }
    }

    private void note(String id) {
        Box box = renderer.getSharedContext().getBoxById(id);
        Consumer<PDStructureElement> becomesNote = element -> {
            element.setStructureType(StandardStructureTypes.NOTE);
            element.setElementIdentifier(id);
            notes.put(id, element);
        };
        if (box != null) {
            structure(box).ifPresent(becomesNote);
        }
    }
}
