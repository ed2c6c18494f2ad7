package org.huozi.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.huozi.diag.Code;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part as elements. Nothing is looked up outside of it, no entity is expanded, and one with a document type, which
 * no Word writes, is refused.
 */
final class ElementReader {
    /** Elements of a part: a book of 300 pages has about 500,000. */
    private static final int MOST = 2_000_000;

    /** Elements in one another; text boxes in tables in text boxes come to sixty. */
    private static final int DEEPEST = 250;

    /** Other ones in each JDK; ours are the same everywhere. */
    private static final List<String> BOUNDS_OF_THE_JDK = List.of(
            "jdk.xml.maxElementDepth",
            "jdk.xml.elementAttributeLimit",
            "jdk.xml.totalEntitySizeLimit",
            "jdk.xml.maxGeneralEntitySizeLimit");

    private static final String UNBOUNDED = "0";

    /** Transitional and strict (ISO/IEC 29500-4 and -1), and what Microsoft has added. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o"));

    private ElementReader() {}

    /** An element whose end has not come. */
    private record OpenElement(
            String name, Map<String, String> attributes, List<Element> children, StringBuilder text) {}

    /**
     * The root of a part.
     *
     * @param name of the part, for what is said of it
     */
    static Element read(byte[] part, String name) throws RefusedFile {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        BOUNDS_OF_THE_JDK.forEach(bound -> factory.setProperty(bound, UNBOUNDED));
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(part)), name);
        } catch (XMLStreamException malformed) {
            throw new RefusedFile(Code.DOC_003, name);
        }
    }

    private static Element read(XMLStreamReader reader, String part) throws XMLStreamException, RefusedFile {
        Deque<OpenElement> open = new ArrayDeque<>();
        int count = 0;
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    count++;
                    if (count > MOST || open.size() >= DEEPEST) {
                        throw new RefusedFile(Code.DOC_004, part);
                    }
                    open.push(opened(reader));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().text().append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    OpenElement done = open.pop();
                    Element element = new Element(
                            done.name(),
                            done.attributes(),
                            done.children(),
                            done.text().toString());
                    if (open.isEmpty()) {
                        return element;
                    }
                    open.peek().children().add(element);
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RefusedFile(Code.DOC_005, part);
                case XMLStreamConstants.END_DOCUMENT -> throw new RefusedFile(Code.DOC_003, part);
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
    }

    private static OpenElement opened(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String key = named(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i));
            attributes.put(key, reader.getAttributeValue(i));
        }
        String name = named(reader.getNamespaceURI(), reader.getLocalName());
        return new OpenElement(name, attributes, new ArrayList<>(), new StringBuilder());
    }

    private static String named(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        return PREFIXES.getOrDefault(namespace, "x") + ":" + local;
    }
}
