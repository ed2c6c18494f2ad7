package org.huozi.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** White space that only lays out the markup. */
class PrintTextTest {
    /** {@code ␤} is a line feed, {@code ␍} a carriage return, {@code ␉} a tabulator and {@code ␠} a space. */
    @ParameterizedTest
    @CsvSource({
        "␤␠␠甲␠␤␠乙␠␠丙␉丁␤, 甲␠乙␠丙␠丁",
        "␠甲␠, ␠甲␠",
        "甲␍乙␍␤丙, 甲␠乙␠丙",
        "␤␤甲␤␤, 甲",
    })
    void isOneSpaceOrNone(String typed, String left) throws Exception {
        assertThat(normalised(shown(typed))).isEqualTo(shown(left));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", " \n", "\t ", "a ", "a\n "})
    @Timeout(10)
    void ofAnyLengthIsReadOnce(String spaces) throws Exception {
        assertThat(normalised("甲" + spaces.repeat(400_000) + "乙"))
                .startsWith("甲")
                .endsWith("乙");
    }

    @Test
    void ofListingsStays() throws Exception {
        Document document = document();
        document.getDocumentElement().appendChild(document.createElement("pre")).setTextContent("a  b");
        PrintText.normalise(document);
        assertThat(document.getDocumentElement().getTextContent()).isEqualTo("a  b");
    }

    private static String shown(String signs) {
        return signs.replace('␤', '\n').replace('␍', '\r').replace('␉', '\t').replace('␠', ' ');
    }

    private static String normalised(String text) throws Exception {
        Document document = document();
        document.getDocumentElement().appendChild(document.createTextNode(text));
        PrintText.normalise(document);
        return document.getDocumentElement().getTextContent();
    }

    private static Document document() throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        document.appendChild(document.createElement("html"));
        return document;
    }
}
