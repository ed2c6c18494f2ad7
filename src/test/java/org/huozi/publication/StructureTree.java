package org.huozi.publication;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The structure of a tagged PDF as lines that a person can read: type, what is said of it, text; children below. */
final class StructureTree {
    private final MarkedContents contents;
    private final StringBuilder lines = new StringBuilder();

    private StructureTree(PDDocument document) throws IOException {
        this.contents = new MarkedContents(document);
    }

    static String of(PDDocument document) throws IOException {
        StructureTree tree = new StructureTree(document);
        tree.children(document.getDocumentCatalog().getStructureTreeRoot(), null, 0);
        return tree.lines.toString();
    }

    private void children(PDStructureNode node, PDPage inherited, int depth) {
        StringBuilder text = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                flush(text, depth);
                PDPage page = element.getPage() == null ? inherited : element.getPage();
                line(depth, element.getStructureType() + said(element));
                children(element, page, depth + 1);
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(contents.text(
                        reference.getPage() == null ? inherited : reference.getPage(), reference.getMCID()));
            } else if (kid instanceof Integer mcid) {
                text.append(contents.text(inherited, mcid));
            } else if (kid instanceof PDObjectReference) {
                flush(text, depth);
                line(depth, "(annotation)");
            }
        }
        flush(text, depth);
    }

    private static String said(PDStructureElement element) {
        StringBuilder said = new StringBuilder();
        if (element.getLanguage() != null) {
            said.append(" lang=").append(element.getLanguage());
        }
        if (element.getElementIdentifier() != null) {
            said.append(" id=").append(element.getElementIdentifier());
        }
        if (element.getAlternateDescription() != null
                && !element.getAlternateDescription().isEmpty()) {
            said.append(" alt=").append(element.getAlternateDescription());
        }
        if (element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
            if (attributes.containsKey("Scope")) {
                said.append(" scope=").append(attributes.getNameAsString("Scope"));
            }
            for (String span : List.of("ColSpan", "RowSpan")) {
                if (attributes.containsKey(span)) {
                    said.append(' ').append(span).append('=').append(attributes.getInt(span));
                }
            }
        }
        return said.toString();
    }

    private void flush(StringBuilder text, int depth) {
        if (!text.toString().isBlank()) {
            line(depth, "“" + text.toString().strip() + "”");
        }
        text.setLength(0);
    }

    private void line(int depth, String text) {
        lines.append("  ".repeat(depth)).append(text).append('\n');
    }
}
