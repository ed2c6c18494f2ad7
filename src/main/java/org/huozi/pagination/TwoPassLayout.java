package org.huozi.pagination;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Text;

/**
 * Lays a document out twice: once to learn the measure of every block, then, with the composer's line ends and pen moves
 * in the text, to make the pages. Pages, links and tags stay the engine's; lines are ours.
 */
final class TwoPassLayout {
    private final PdfBoxRenderer renderer;
    private final Document document;
    private final PassageComposer composer;
    private final ComposedLineBreaker breaker;

    TwoPassLayout(PdfBoxRenderer renderer, Document document, PassageComposer composer, ComposedLineBreaker breaker) {
        this.renderer = renderer;
        this.document = document;
        this.composer = composer;
        this.breaker = breaker;
    }

    void layout() {
        List<Text> nodes = PrintText.nodes(document.getDocumentElement()).stream()
                .limit(TextCode.NAMES)
                .toList();
        List<String> texts = nodes.stream().map(Text::getData).toList();
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setData(Character.toString(TextCode.name(i)) + texts.get(i));
        }
        breaker.setMeasuring(true);
        renderer.layout();
        breaker.setMeasuring(false);
        List<Passage> passages = PassageReader.read(
                renderer.getRootBox().getLayer(), renderer.getSharedContext().newLayoutContextInstance(), nodes);
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setData(texts.get(i));
        }
        passages.forEach(composer::compose);
        renderer.layout();
    }
}
