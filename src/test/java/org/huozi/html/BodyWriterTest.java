package org.huozi.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huozi.sample.Text.line;
import static org.huozi.sample.Text.link;
import static org.huozi.sample.Text.p;
import static org.huozi.sample.Text.strong;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Block;
import org.huozi.publication.PlainDesign;
import org.huozi.sample.Golden;
import org.huozi.sample.SampleJournal;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class BodyWriterTest {
    private static final Target PAGES = new Target() {
        @Override
        public String imageUrl(String path) {
            return path;
        }

        @Override
        public String id(String slug, String anchor) {
            return slug + "--" + anchor;
        }
    };

    @Test
    void writesEveryKindOfBlockAndInline() {
        Article article = article("polder-dykes");
        BodyWriter writer = writer(article.slug());
        String body = writer.blocks(article.body()).value();
        String notes = writer.notes().stream()
                .map(note -> note.number() + " " + note.id() + " ← " + note.markId() + " "
                        + note.text().value())
                .collect(Collectors.joining("\n", "\n\n<!-- notes\n", "\n-->\n"));

        Golden.check("body/print.html", body + notes);
    }

    @Test
    void isWellFormedXml() throws Exception {
        for (Article article : SampleJournal.edition().articles()) {
            String body = writer(article.slug()).blocks(article.body()).value();
            assertThat(parse("<div>" + body + "</div>").getDocumentElement().getTagName())
                    .isEqualTo("div");
        }
    }

    @Test
    void escapesTextAndAttributes() {
        assertThat(inlines("a<b & \"c\" 'd'")).isEqualTo("a&lt;b &amp; &quot;c&quot; 'd'");
        assertThat(inlines(link("https://example.org/?a=1&b=\"2\"", "<去>")))
                .isEqualTo("<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">&lt;去&gt;</a>");
    }

    @Test
    void replacesWhatXmlCannotHold() throws Exception {
        String text = inlines("\u0001甲\uFFFE乙\uD800丙𠀀");

        assertThat(text).isEqualTo("\uFFFD甲\uFFFD乙\uFFFD丙𠀀");
        assertThat(parse("<p>" + text + "</p>").getDocumentElement().getTextContent())
                .isEqualTo(text);
    }

    @Test
    void marksARunInHeadingOnlyWhereTextFollows() {
        assertThat(blocks(p(strong("（一）落实到人。"), "每公里1名。")))
                .isEqualTo("<p><strong class=\"run-in\">（一）落实到人。</strong>每公里1名。</p>");
        assertThat(blocks(p("见", strong("要点"), "。"))).isEqualTo("<p>见<strong>要点</strong>。</p>");
        assertThat(blocks(p(strong("全段皆重")))).isEqualTo("<p><strong>全段皆重</strong></p>");
    }

    @Test
    void leavesOutLinksThatAreNoAddresses() {
        assertThat(inlines(link("javascript:alert(1)", "点这里"))).isEqualTo("点这里");
        assertThat(inlines(link("mailto:a@example.org", "写信"))).contains("href=\"mailto:a@example.org\"");
    }

    private static String inlines(Object... pieces) {
        return writer("a").inlines(line(pieces)).value();
    }

    private static String blocks(Block block) {
        return writer("a").blocks(List.of(block)).value();
    }

    private static BodyWriter writer(String slug) {
        CitingPlaces nowhere = new CitingPlaces(Map.of());
        Parts parts = new Parts(new Templates(PlainDesign.templates()), new Diagnostics());
        return new BodyWriter(slug, nowhere, PAGES, parts);
    }

    private static Article article(String slug) {
        return SampleJournal.edition().articles().stream()
                .filter(article -> article.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
