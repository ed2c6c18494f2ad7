package org.huozi.pagination;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.huozi.pagination.lines.DocumentComposer;

/**
 * What screen readers say of a link (ISO 14289-1 §7.18.5). The engine takes the words of its element, with what tells how
 * to draw them.
 */
final class LinkWords {
    private LinkWords() {}

    /**
     * Makes them words again.
     *
     * @param pdf with all pages painted
     */
    static void settle(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                String words = annotation.getContents();
                if (words != null) {
                    annotation.setContents(DocumentComposer.readable(words).replace("\n", ""));
                }
            }
        }
    }
}
