package org.huozi.pagination;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Tables at the foot of a page. The engine cannot repeat the head of one that runs on there, and fails when it is told
 * to, as style sheets do for tables in the text.
 */
final class FootnoteTables {
    private static final String UNREPEATED = "-fs-table-paginate: auto";

    private FootnoteTables() {}

    static void prepare(Document document) {
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getAttribute("role").equals("doc-footnote")) {
                NodeList tables = element.getElementsByTagName("table");
                for (int j = 0; j < tables.getLength(); j++) {
                    ((Element) tables.item(j)).setAttribute("style", UNREPEATED);
                }
            }
        }
    }
}
