package org.huozi.publication;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * The text of a tagged PDF in the order in which a screen reader reads it. The head of a table that comes again on every
 * page of it is read where it is first.
 */
public final class TaggedText {
    private static final char PART = '\f';

    private final MarkedContents contents;
    private final Set<String> skipped;
    private final StringBuilder text = new StringBuilder();

    /** The page on which the head at hand was first. */
    private final Deque<List<PDPage>> headPages = new ArrayDeque<>();

    /** The text of the document, cut before each heading of the first level. */
    public static List<String> parts(PDDocument document) throws IOException {
        return List.of(read(document, Set.of()).split(String.valueOf(PART)));
    }

    private TaggedText(PDDocument document, Set<String> skipped) throws IOException {
        this.contents = new MarkedContents(document);
        this.skipped = skipped;
    }

    /**
     * Reads the document's structure.
     *
     * @param skipped structure types whose content is left out
     */
    static String read(PDDocument document, Set<String> skipped) throws IOException {
        TaggedText reader = new TaggedText(document, skipped);
        reader.visit(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return reader.text.toString();
    }

    private void visit(PDStructureNode node, PDPage page) {
        boolean head = type(node).equals("TH");
        if (head) {
            headPages.push(new ArrayList<>());
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (!skipped.contains(element.getStructureType())) {
                    if (type(element).equals("H1")) {
                        text.append(PART);
                    }
                    PDPage own = element.getPage();
                    visit(element, own == null ? page : own);
                }
            } else if (kid instanceof PDMarkedContentReference reference) {
                append(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer mcid) {
                append(page, mcid);
            }
        }
        if (head) {
            headPages.pop();
        }
        if (List.of("P", "H1", "H2", "H3").contains(type(node))) {
            text.append('\n');
        }
    }

    private static String type(PDStructureNode node) {
        return node instanceof PDStructureElement element ? element.getStructureType() : "";
    }

    private void append(PDPage page, int mcid) {
        List<PDPage> head = headPages.peek();
        if (head != null && head.isEmpty()) {
            head.add(page);
        }
        if (head == null || head.get(0).equals(page)) {
            text.append(contents.text(page, mcid));
        }
    }
}
