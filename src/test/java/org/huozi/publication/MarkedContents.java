package org.huozi.publication;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The pieces of text that the structure of a tagged PDF refers to, page by page. */
final class MarkedContents {
    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();

    MarkedContents(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> contents = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, contents));
            pages.put(page.getCOSObject(), contents);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> contents) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent nested) {
                collect(nested, contents);
            }
        }
        if (content.getMCID() >= 0) {
            contents.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    /** A piece of a page. */
    String text(PDPage page, int mcid) {
        return pages.get(page.getCOSObject()).getOrDefault(mcid, "");
    }
}
