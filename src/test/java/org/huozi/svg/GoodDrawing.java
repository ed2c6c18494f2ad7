package org.huozi.svg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What no drawing may hold, told by another reader than that which made it and without its list of what is good. */
public final class GoodDrawing {
    private static final Set<String> SHAPES = Set.of(
            "svg g defs symbol use title desc path rect circle ellipse line polyline polygon image lineargradient radialgradient stop pattern clippath mask marker filter"
                    .split(" "));

    private GoodDrawing() {}

    /** Empty for one that shows shapes and does nothing. */
    public static List<String> complaints(byte[] drawing) throws IOException {
        List<String> complaints = new ArrayList<>();
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(drawing));
            if (document.getDoctype() != null) {
                complaints.add("document type");
            }
            look(document, complaints);
        } catch (SAXException | ParserConfigurationException malformed) {
            complaints.add(malformed.toString());
        }
        return complaints;
    }

    private static void look(Node node, List<String> complaints) {
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element element) {
                look(element, complaints);
            } else if (child.getNodeType() != Node.TEXT_NODE) {
                complaints.add("node of type " + child.getNodeType());
            }
            look(child, complaints);
        }
    }

    private static void look(Element element, List<String> complaints) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        if (!"http://www.w3.org/2000/svg".equals(element.getNamespaceURI())
                || (!SHAPES.contains(name) && !name.startsWith("fe"))) {
            complaints.add("element " + element.getNodeName());
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String attributeName = attribute.getNodeName().toLowerCase(Locale.ROOT);
            String value = attribute.getNodeValue();
            boolean picture = name.equals("image") && value.matches("data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=]*");
            boolean href = attributeName.endsWith("href") && !value.startsWith("#") && !picture;
            boolean url = value.replace("url(#", "").toLowerCase(Locale.ROOT).contains("url(");
            boolean label = attributeName.startsWith("aria-");
            if (attributeName.startsWith("on") || attributeName.equals("style") || href || (url && !label)) {
                complaints.add(attribute.toString());
            }
        }
    }
}
