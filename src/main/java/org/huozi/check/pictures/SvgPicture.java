package org.huozi.check.pictures;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.huozi.diag.Code;

/** What is wrong with an SVG file. One that is fine draws with its own shapes and text and refers to nothing outside. */
final class SvgPicture {
    private static final Set<String> ACTIVE = Set.of("script", "foreignobject", "iframe", "embed", "object");

    private SvgPicture() {}

    /** Reads the file to its end, without entities, document type or any other file. */
    static Optional<Code> complaint(byte[] svg) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
            boolean root = true;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    if (root && !reader.getLocalName().equals("svg")) {
                        return Optional.of(Code.FIG_017);
                    }
                    root = false;
                    if (isActive(reader)) {
                        return Optional.of(Code.FIG_018);
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException malformed) {
            return Optional.of(Code.FIG_017);
        }
    }

    private static boolean isActive(XMLStreamReader element) {
        if (ACTIVE.contains(element.getLocalName().toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String name = element.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = element.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            boolean outside = name.equals("href") && !value.startsWith("#");
            boolean fetched = value.contains("url(") && !value.replace(" ", "").contains("url(#");
            if (name.startsWith("on") || outside || fetched) {
                return true;
            }
        }
        return false;
    }
}
