package org.huozi.output.site.feed;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** sitemap.xml (sitemaps.org 0.9). */
public final class Sitemap {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /**
     * A page.
     *
     * @param url absolute
     * @param changed a day, {@code 2022-02-15}, or a month
     */
    public record Page(String url, String changed) {}

    public static String of(List<Page> pages) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            for (Page page : pages) {
                xml.writeCharacters("\n");
                xml.writeStartElement("url");
                element(xml, "loc", page.url());
                element(xml, "lastmod", page.changed());
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) { // a string takes everything
            throw new IllegalStateException(impossible);
        }
        return text + "\n";
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
