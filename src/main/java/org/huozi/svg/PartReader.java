package org.huozi.svg;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file as parts, without asking for any other file. Notes that programs leave for themselves (elements and attributes
 * of namespaces of their own, comments) are not read.
 */
final class PartReader {
    /** Other ones in each JDK, from 24 on lower than drawings need; {@link Limits} are the same everywhere. */
    private static final List<String> BOUNDS_OF_THE_JDK =
            List.of("jdk.xml.maxElementDepth", "jdk.xml.elementAttributeLimit");

    private static final String UNBOUNDED = "0";

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XMLStreamReader reader;
    private final Limits limits;
    private final Flaws flaws;
    private final Deque<Opened> open = new ArrayDeque<>();
    private int count;
    private @Nullable DrawingPart root;

    /** An element whose end is still to come. */
    private record Opened(String name, Map<String, String> attributes, List<DrawingPart> children, int line) {}

    private PartReader(XMLStreamReader reader, Limits limits, Flaws flaws) {
        this.reader = reader;
        this.limits = limits;
        this.flaws = flaws;
    }

    /** The root of a drawing. */
    static DrawingPart read(String text, Limits limits, Flaws flaws) throws Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        BOUNDS_OF_THE_JDK.forEach(bound -> factory.setProperty(bound, UNBOUNDED));
        try {
            return new PartReader(factory.createXMLStreamReader(new StringReader(text)), limits, flaws).read();
        } catch (XMLStreamException malformed) {
            int line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNumber();
            throw new Unreadable(FlawKind.UNREADABLE, Math.max(0, line));
        }
    }

    private DrawingPart read() throws XMLStreamException, Unreadable {
        int foreign = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    count(1);
                    if (open.size() + foreign >= limits.depth()) {
                        throw new Unreadable(FlawKind.TOO_DEEP, line());
                    }
                    Optional<String> name = foreign > 0 ? Optional.empty() : name();
                    if (name.isPresent()) {
                        begin(name.get());
                    } else {
                        foreign++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (foreign > 0) {
                        foreign--;
                    } else {
                        end();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (foreign == 0) {
                        words();
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
                default -> {} // comments
            }
        }
        if (root == null) {
            throw new Unreadable(FlawKind.UNREADABLE, 0);
        }
        return root;
    }

    /** Style sheets may be programs (XSLT); what other programs note for themselves is nobody's loss. */
    private void instruction() {
        if (reader.getPITarget().toLowerCase(Locale.ROOT).startsWith("xml")) {
            flaws.add(FlawKind.ACTIVE, reader.getPITarget(), line());
        }
    }

    private void count(int more) throws Unreadable {
        count += more;
        if (count > limits.parts()) {
            throw new Unreadable(FlawKind.TOO_MANY, line());
        }
    }

    private int line() {
        return reader.getLocation().getLineNumber();
    }

    /** A root without namespace is taken for what it is meant to be, and what is in it. */
    private Optional<String> name() {
        String namespace = reader.getNamespaceURI();
        if (namespace == null || namespace.isEmpty() || namespace.equals(SVG)) {
            return Optional.of(reader.getLocalName());
        }
        return namespace.equals(HTML) ? Optional.of("html:" + reader.getLocalName()) : Optional.empty();
    }

    private void begin(String name) throws Unreadable {
        if (open.isEmpty() && !name.equals("svg")) {
            throw new Unreadable(FlawKind.UNREADABLE, line());
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String local = reader.getAttributeLocalName(i);
            if (namespace == null || namespace.isEmpty()) {
                attributes.put(local, reader.getAttributeValue(i));
            } else if (namespace.equals(XLINK) && local.equals("href")) {
                attributes.putIfAbsent(local, reader.getAttributeValue(i));
            } else if (namespace.equals(XML) && !local.equals("base")) {
                attributes.put("xml:" + local, reader.getAttributeValue(i));
            }
        }
        open.push(new Opened(name, attributes, new ArrayList<>(), line()));
    }

    private void end() {
        Opened closed = open.pop();
        DrawingPart part =
                DrawingPart.element(closed.name(), closed.attributes(), List.copyOf(closed.children()), closed.line());
        if (open.isEmpty()) {
            root = part;
        } else {
            open.peek().children().add(part);
        }
    }

    private void words() throws Unreadable {
        Opened parent = open.peek();
        String words = reader.getText();
        if (parent == null) {
            return;
        }
        boolean seen = !words.isBlank();
        if (seen && !parent.name().equals("style")) {
            count(words.length());
        }
        parent.children().add(DrawingPart.words(words, line()));
    }
}
