package org.huozi.pagination;

import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A layout leaves an element in the document for every page with footnotes; the next layout would find them there. */
final class FootnoteAreas {
    private FootnoteAreas() {}

    static void remove(Document document) {
        NodeList areas = document.getElementsByTagName("fs-footnote");
        while (areas.getLength() > 0) {
            Node area = areas.item(0);
            area.getParentNode().removeChild(area);
        }
    }
}
