package org.huozi.pagination;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Gives the contents, captions, lists of definitions and of sources, and mentions of these, in a tagged document their structure types, which the engine
 * does not know (ISO 32000-1 §14.8.4): it writes Div or Sect.
 */
final class StructureTypes {
    private StructureTypes() {}

    /**
     * Completes the structure tree.
     *
     * @param renderer with all pages painted
     */
    static void complete(PdfBoxRenderer renderer) {
        visit(renderer.getRootBox());
        NodeList elements = renderer.getDocument().getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            mention(renderer, (Element) elements.item(i));
        }
    }

    /** The boxes of a line hang in none of the lists that are visited. */
    private static void mention(PdfBoxRenderer renderer, Element element) {
        if (element.getAttribute("class").equals("citation")) {
            Optional.ofNullable(renderer.getSharedContext().getBoxById(element.getAttribute("id")))
                    .ifPresent(box -> type(box, StandardStructureTypes.REFERENCE));
        }
    }

    private static void visit(Box box) {
        Element element = box.getElement();
        if (element != null) {
            switch (element.getTagName()) {
                case "figure", "table", "tr" -> rest(element, box);
                case "td", "th" -> repeated(element, box);
                case "figcaption" -> structure(box).ifPresent(StructureTypes::caption);
                case "footer" -> type(box, StandardStructureTypes.P);
                case "dl" -> type(box, StandardStructureTypes.L);
                case "dt" -> type(box, StandardStructureTypes.LBL);
                case "dd" -> type(box, StandardStructureTypes.L_BODY);
                case "div" -> division(element).ifPresent(type -> type(box, type));
                default -> {
                    // the engine knows it, or it has no meaning of its own
                }
            }
        }
        box.getChildren().forEach(StructureTypes::visit);
        if (element != null && element.getAttribute("class").equals("entry-label")) {
            structure(box).ifPresent(StructureTypes::label);
        }
    }

    /** The number of an entry stands beside the body of its item, not in it (ISO 32000-1 table 336). */
    private static void label(PDStructureElement label) {
        if (label.getParent() instanceof PDStructureElement body
                && StandardStructureTypes.L_BODY.equals(body.getStructureType())
                && body.getParent() instanceof PDStructureElement item) {
            body.removeKid(label);
            item.insertBefore(label, body);
            label.setParent(item);
        }
    }

    /** Who reads the pages again, as {@code huozi diff} does, is told which tables, rows and cells are the rest of others. */
    private static void rest(Element element, Box box) {
        if (ContinuedTables.isRest(element)) {
            structure(box)
                    .flatMap(found -> element.getTagName().equals("tr") ? Optional.of(found) : table(found))
                    .ifPresent(StructureTypes::markAsRest);
        }
    }

    private static void repeated(Element cell, Box box) {
        if (JoinedRows.isRepeated(cell)) {
            structure(box).ifPresent(StructureTypes::markAsRest);
        }
    }

    /** As a class of HTML (ISO 32000-1 table 343): the words above the table are the designer's, and may change. */
    private static void markAsRest(PDStructureElement rest) {
        COSDictionary attribute = new COSDictionary();
        attribute.setName(COSName.O, "HTML-4.01");
        attribute.setString("class", "continued");
        rest.addAttribute(PDAttributeObject.create(attribute));
    }

    private static Optional<String> division(Element element) {
        if (element.getAttribute("class").equals("entry-label")) {
            return Optional.of(StandardStructureTypes.LBL);
        }
        if (element.getAttribute("class").equals("entry-text")) {
            return Optional.of(StandardStructureTypes.BIB_ENTRY);
        }
        if (isContents(element)) {
            return Optional.of(StandardStructureTypes.TOC);
        }
        if (element.getParentNode() instanceof Element parent && isContents(parent)) {
            return Optional.of(StandardStructureTypes.TOCI);
        }
        return element.getParentNode() instanceof Element list
                        && list.getTagName().equals("dl")
                ? Optional.of(StandardStructureTypes.LI)
                : Optional.empty();
    }

    private static boolean isContents(Element element) {
        return element.getAttribute("role").equals("doc-toc");
    }

    private static void type(Box box, String type) {
        structure(box).ifPresent(element -> element.setStructureType(type));
    }

    static Optional<PDStructureElement> structure(Box box) {
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
}
