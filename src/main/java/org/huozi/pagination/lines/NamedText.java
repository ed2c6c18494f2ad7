package org.huozi.pagination.lines;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.List;
import org.w3c.dom.Text;

/** Lays a document out with the name of each text node before its text, so that the text in the boxes is known by it. */
final class NamedText {
    private NamedText() {}

    /**
     * What stands in the boxes of a layout.
     *
     * @param texts all text nodes of the document, in order; as they were when this returns
     * @param measuring laid out when this returns
     */
    static PassageReader read(List<Text> texts, PdfBoxRenderer measuring) {
        List<Text> nodes = texts.stream().limit(TextCode.NAMES).toList();
        List<String> originals = nodes.stream().map(Text::getData).toList();
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setData(Character.toString(TextCode.name(i)) + originals.get(i));
        }
        measuring.layout();
        PassageReader read = PassageReader.read(
                measuring.getRootBox().getLayer(), measuring.getSharedContext().newLayoutContextInstance(), nodes);
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setData(originals.get(i));
        }
        return read;
    }
}
