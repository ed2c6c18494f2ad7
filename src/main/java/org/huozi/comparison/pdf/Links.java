package org.huozi.comparison.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Links of a tagged document. */
final class Links {
    private Links() {}

    /** Whether a link leads to a place of the same document. */
    static boolean isInside(PDStructureElement link) {
        return link.getKids().stream()
                .filter(PDObjectReference.class::isInstance)
                .map(kid -> ((PDObjectReference) kid).getReferencedObject())
                .anyMatch(object -> object instanceof PDAnnotationLink annotation
                        && !(annotation.getAction() instanceof PDActionURI));
    }
}
