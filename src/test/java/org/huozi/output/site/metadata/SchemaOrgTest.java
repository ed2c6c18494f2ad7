package org.huozi.output.site.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.html.ArticleView.PageRange;
import org.huozi.html.Templates;
import org.huozi.html.Wording;
import org.huozi.model.Article;
import org.huozi.model.Author;
import org.huozi.model.Edition;
import org.huozi.model.Kind;
import org.huozi.output.site.citation.CitedArticle;
import org.huozi.output.site.citation.CitedIssue;
import org.huozi.output.site.citation.CitedJournal;
import org.huozi.publication.PlainDesign;
import org.huozi.sample.SampleArticle;
import org.huozi.sample.SampleJournal;
import org.huozi.sample.Text;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SchemaOrgTest {
    private static final Wording WORDING = new Wording(new Templates(PlainDesign.templates()), new Diagnostics());
    private static final Edition EDITION = SampleJournal.edition();

    @Test
    void namesTheJournalTheIssueAndTheArticle() {
        List<Map<String, Object>> graph = graph(journal("https://example.org/nongshi/"), 1);
        assertThat(graph).extracting(node -> node.get("@type")).containsExactly("ScholarlyArticle", "BreadcrumbList");
        Map<String, Object> article = graph.get(0);
        assertThat(article)
                .containsEntry("headline", "圩田水利出工办法的变化及其对堤防养护的影响研究")
                .containsEntry("url", "https://example.org/nongshi/2022-02/polder-dykes.html")
                .containsEntry("datePublished", "2022-02")
                .containsEntry("pageStart", "3")
                .containsEntry("keywords", List.of("圩田", "水利", "出工", "公积金"));
        Map<String, Object> issue = object(article.get("isPartOf"));
        assertThat(issue).containsEntry("@type", "PublicationIssue").containsEntry("issueNumber", "2");
        assertThat(object(issue.get("isPartOf")))
                .containsEntry("@type", "Periodical")
                .containsEntry("name", "江南农事通讯");
    }

    @Test
    void knowsPolicyDocumentsAndTheNewsOfADigest() {
        assertThat(graph(journal(""), 2).get(0))
                .containsEntry("@type", "Legislation")
                .containsEntry("legislationIdentifier", "江水发〔2021〕5 号")
                .containsEntry("legislationDate", "2021-12-03");
        assertThat((List<?>) graph(journal(""), 3).get(0).get("hasPart"))
                .hasSize(3)
                .allSatisfy(item -> assertThat(object(item)).containsEntry("@type", "NewsArticle"));
    }

    @Test
    void saysWhereAReprintWasPublishedFirst() {
        assertThat(object(graph(journal(""), 1).get(0).get("isBasedOn")))
                .containsEntry("@type", "CreativeWork")
                .containsEntry("name", "《水利学堂集刊》2021 年第 4 期")
                .containsEntry("url", "https://example.org/journal?year=2021&issue=4");
        assertThat(graph(journal(""), 2).get(0)).doesNotContainKey("isBasedOn");
    }

    @Test
    void namesNoAddressThatItDoesNotKnow() {
        String text = text(journal(""), 2);
        assertThat(text).doesNotContain("\"@id\"", "\"url\"", "BreadcrumbList");
    }

    @Test
    void cannotEndTheElementAroundIt() {
        Article hostile = SampleArticle.of(
                        new Kind.Paper(
                                List.of(new Author(Text.words("</script><!--"), Optional.empty(), Optional.empty())),
                                List.of(Text.p("a\u2028b</SCRIPT")),
                                Optional.empty()),
                        "</script><script>alert(1)</script>")
                .body();
        CitedArticle cited = CitedArticle.of(
                journal(""), CitedIssue.of(EDITION, WORDING), hostile, Optional.of(new PageRange(1, 1)), WORDING);
        String text = new SchemaOrg(journal("")).of(cited, List.of()).value();
        assertThat(text).doesNotContain("<", "\u2028");
        assertThat(parsed(text).get(0)).containsEntry("name", "</script><script>alert(1)</script>");
    }

    private static CitedJournal journal(String url) {
        return new CitedJournal(
                "江南农事通讯",
                Optional.empty(),
                "江南农事研究会",
                "zh-CN",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(url).filter(known -> !known.isEmpty()),
                Optional.empty());
    }

    private static List<Map<String, Object>> graph(CitedJournal journal, int article) {
        return parsed(text(journal, article));
    }

    private static String text(CitedJournal journal, int index) {
        Article article = EDITION.articles().get(index);
        CitedArticle cited = CitedArticle.of(
                journal, CitedIssue.of(EDITION, WORDING), article, Optional.of(new PageRange(3, 7)), WORDING);
        return new SchemaOrg(journal).of(cited, article.kind().items()).value();
    }

    /** JSON is YAML 1.2. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parsed(String json) {
        Object whole = new Load(LoadSettings.builder().build()).loadFromString(json);
        return (List<Map<String, Object>>) object(whole).get("@graph");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
