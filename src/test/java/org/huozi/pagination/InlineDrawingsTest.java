package org.huozi.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import org.huozi.sample.SampleFonts;
import org.huozi.svg.DrawingReader;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXParseException;

class InlineDrawingsTest {
    @Test
    void lettersOfATemplatesOwnDrawingBecomeShapes() throws SAXParseException {
        Document document = PrintDocument.parse("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"mark\" width=\"9\" height=\"9\"><text>鑫</text></svg>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" width=\"9\" height=\"9\"><path d=\"M0 0h9\"/></svg>"
                + "</body></html>");
        Element code = (Element) document.getElementsByTagNameNS("*", "svg").item(1);
        InlineDrawings.rewrite(document, new DrawingReader(SampleFonts.library()));
        assertThat(document.getElementsByTagNameNS("*", "text").getLength()).isZero();
        Element mark = (Element) document.getElementsByTagNameNS("*", "svg").item(0);
        assertThat(mark.getAttribute("class")).isEqualTo("mark");
        assertThat(mark.getElementsByTagNameNS("*", "path").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagNameNS("*", "svg").item(1)).isSameAs(code);
    }
}
