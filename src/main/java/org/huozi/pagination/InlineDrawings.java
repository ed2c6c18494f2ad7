package org.huozi.pagination;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.huozi.svg.DrawingReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Drawings that stand in a template itself: those with letters are rewritten like all others, so that no machine's are taken. */
final class InlineDrawings {
    /** What places an element among others, and says what it shows. */
    private static final List<String> OF_THE_PAGE = List.of("class", "style", "alt", "title", "id");

    private InlineDrawings() {}

    static void rewrite(Document document, DrawingReader reader) {
        NodeList drawings = document.getElementsByTagNameNS("*", "svg");
        for (int i = 0; i < drawings.getLength(); i++) {
            Element drawing = (Element) drawings.item(i);
            if (drawing.getElementsByTagNameNS("*", "text").getLength() > 0) {
                rewrite(drawing, reader);
            }
        }
    }

    private static void rewrite(Element drawing, DrawingReader reader) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(drawing), new StreamResult(file));
            byte[] content = reader.read(file.toByteArray()).content().orElse(new byte[0]);
            if (content.length == 0) {
                return; // told as what the engine makes of it
            }
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            Element rewritten = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(content))
                    .getDocumentElement();
            Element placed = (Element) drawing.getOwnerDocument().importNode(rewritten, true);
            for (String name : OF_THE_PAGE) {
                if (drawing.hasAttribute(name)) {
                    placed.setAttribute(name, drawing.getAttribute(name));
                }
            }
            drawing.getParentNode().replaceChild(placed, drawing);
        } catch (TransformerException | ParserConfigurationException | SAXException | IOException impossible) {
            throw new IllegalStateException("a document of ours", impossible);
        }
    }
}
