package org.huozi.comparison.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.Revisions;

/**
 * 续表: the rest of a table, of a row, or a cell, whose first part stands on the page before; such a cell has its words again. The pages say so with an attribute,
 * {@code class} of HTML (ISO 32000-1 table 343), whatever words stand above it.
 */
final class ContinuedTable {
    private static final String OWNER = "HTML-4.01";
    private static final String CLASS = "continued";

    private ContinuedTable() {}

    static boolean isMarked(PDStructureElement element) {
        Revisions<PDAttributeObject> attributes = element.getAttributes();
        for (int i = 0; i < attributes.size(); i++) {
            COSDictionary attribute = attributes.getObject(i).getCOSObject();
            if (OWNER.equals(attribute.getNameAsString("O")) && CLASS.equals(attribute.getString("class"))) {
                return true;
            }
        }
        return false;
    }
}
