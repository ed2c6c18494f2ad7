package org.huozi.pagination;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses what the print template wrote. No document type, no entity, no file or address is ever read. */
final class PrintDocument {
    private PrintDocument() {}

    /**
     * The document.
     *
     * @throws SAXParseException when the markup is not well-formed, with the place
     */
    static Document parse(String xhtml) throws SAXParseException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            // HTML's document type, which templates begin with, is no XML entity declaration: it is dropped here
            String markup = xhtml.stripLeading().replaceFirst("(?i)\\A<!doctype html>", "");
            return builder.parse(new InputSource(new StringReader(markup)));
        } catch (SAXParseException malformed) {
            throw malformed;
        } catch (ParserConfigurationException | SAXException | IOException impossible) {
            throw new IllegalStateException("the JDK's XML parser", impossible);
        }
    }

    /** Whether an element has this id. */
    static boolean hasAnchor(Document document, String id) {
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            if (((Element) elements.item(i)).getAttribute("id").equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // nothing an editor or designer could act on
        }

        @Override
        public void error(SAXParseException exception) throws SAXParseException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXParseException {
            throw exception;
        }
    }
}
