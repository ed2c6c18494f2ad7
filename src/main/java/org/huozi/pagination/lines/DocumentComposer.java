package org.huozi.pagination.lines;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.List;
import org.huozi.typeset.HouseStyle;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * The first of two layouts: it learns the measure of every block of text, has the composer set it, and leaves line ends
 * and pen moves in the document for the second layout, which makes the pages. Pages, links and tags stay the engine's;
 * lines are ours.
 */
public final class DocumentComposer {
    private DocumentComposer() {}

    /**
     * Composes the text of a document.
     *
     * @param texts all its text nodes, in document order
     * @param measuring laid out when this returns, with the text as it was
     */
    public static Composition compose(List<Text> texts, PdfBoxRenderer measuring, EngineFonts fonts, HouseStyle style) {
        PassageReader read = NamedText.read(texts, measuring);
        texts.forEach(text -> text.setData(TextCode.plain(text.getData())));
        PassageComposer composer = new PassageComposer(fonts, style);
        CentredVerse verses = new CentredVerse();
        for (Passage passage : read.passages()) {
            verses.add(passage, composer.compose(passage));
        }
        read.loose().forEach(composer::accompany);
        verses.settle(measuring.getDotsPerPoint());
        return composer.composition();
    }

    /** Whether a reading, an element {@code rt}, stands above its composed base. */
    public static boolean isPlaced(Element reading) {
        String base = reading.getParentNode().getTextContent();
        return base.contains(reading.getTextContent() + Character.toString(TextCode.READING));
    }

    /** Text without what only tells how to draw it. */
    public static String readable(String text) {
        return TextCode.plain(text);
    }
}
