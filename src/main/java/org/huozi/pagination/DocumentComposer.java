package org.huozi.pagination;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Text;

/**
 * The first of two layouts: it learns the measure of every block of text, has the composer set it, and leaves line ends
 * and pen moves in the document for the second layout, which makes the pages. Pages, links and tags stay the engine's;
 * lines are ours.
 */
final class DocumentComposer {
    private DocumentComposer() {}

    /**
     * Composes the text of a document.
     *
     * @param measuring laid out when this returns, with the text as it was
     */
    static void of(Document document, PdfBoxRenderer measuring, PassageComposer composer) {
        List<Text> nodes = PrintText.nodes(document.getDocumentElement()).stream()
                .limit(TextCode.NAMES)
                .toList();
        List<String> texts = nodes.stream().map(Text::getData).toList();
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setData(Character.toString(TextCode.name(i)) + texts.get(i));
        }
        measuring.layout();
        List<Passage> passages = PassageReader.read(
                measuring.getRootBox().getLayer(), measuring.getSharedContext().newLayoutContextInstance(), nodes);
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setData(texts.get(i));
        }
        FootnoteAreas.remove(document);
        passages.forEach(composer::compose);
    }
}
