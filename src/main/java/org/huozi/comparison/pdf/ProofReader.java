package org.huozi.comparison.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.huozi.comparison.Proof;

/**
 * Reads a finished PDF by its structure: what is printed counts, in the order of reading, whole over lines and pages,
 * without running headers and folios.
 */
public final class ProofReader {
    private ProofReader() {}

    /**
     * Reads a proof.
     *
     * @return empty when the file has no structure, so that nobody can tell its text from its furniture
     * @throws IOException if it is no PDF, or is damaged
     */
    public static Optional<Proof> read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root == null || root.getK() == null) {
                return Optional.empty();
            }
            Map<COSDictionary, MarkedPage> pages = new LinkedHashMap<>();
            for (PDPage page : document.getPages()) {
                pages.put(page.getCOSObject(), MarkedPage.read(page, pages.size() + 1));
            }
            StructureReader structure = new StructureReader(pages);
            structure.read(root);
            String title = Optional.ofNullable(document.getDocumentInformation().getTitle())
                    .orElse("");
            return Optional.of(ProofPages.proof(title, pages.values(), structure.blocks(), structure.pictures()));
        }
    }
}
