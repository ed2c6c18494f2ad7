package org.huozi.output.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.html.EditionView;
import org.huozi.html.EditionViews;
import org.huozi.html.Markup;
import org.huozi.html.Parts;
import org.huozi.html.Target;
import org.huozi.html.Templates;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.publication.PlainDesign;
import org.huozi.sample.SampleArticle;
import org.huozi.sample.SampleJournal;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private static final Parts PARTS = new Parts(new Templates(PlainDesign.templates()), new Diagnostics());
    private static final String BASE = "https://example.org/";
    private static final EditionView EDITION = new EditionViews(new PlainTarget(), PARTS).of(SampleJournal.edition());

    @Test
    void haveOneOfAllAndOneOfEachSection() {
        Feeds feeds = new Feeds("https://example.org/nongshi/");
        feeds.add(Feeds.entries("https://example.org/nongshi/", EDITION));
        assertThat(feeds.views())
                .extracting(FeedView::path)
                .containsExactly(
                        "feed.xml", "feeds/article.xml", "feeds/digest.xml", "feeds/foreword.xml", "feeds/policy.xml");
        FeedEntryView paper = feeds.views().get(1).entries().get(0);
        assertThat(paper.id()).isEqualTo("tag:example.org,2022:/nongshi/2022-02/polder-dykes");
        assertThat(paper.url()).isEqualTo("https://example.org/nongshi/2022-02/polder-dykes.html");
        assertThat(paper.updated()).isEqualTo("2022-02-01T00:00:00+08:00");
        assertThat(paper.names()).containsExactly("沈砚秋", "陆春耘", "周 圩");
        assertThat(paper.excerpt()).startsWith("本文以 2021 年冬");
        assertThat(feeds.views().get(4).entries().get(0).names()).containsExactly("江南水利厅等 3 部门");
    }

    @Test
    void aNamedSectionHasItsOwnWhateverTheKind() {
        Feeds feeds = new Feeds(BASE);
        feeds.add(Feeds.entries(BASE, in(1, "调查 / 研究")));
        feeds.add(Feeds.entries(BASE, in(2, "调查 / 研究")));
        FeedView section = feeds.views().get(5);
        assertThat(section.path()).matches("feeds/调查-研究-[0-9a-f]{8}\\.xml");
        assertThat(section.url())
                .startsWith("https://example.org/feeds/%E8%B0%83%E6%9F%A5-%E7%A0%94%E7%A9%B6-")
                .endsWith(".xml");
        assertThat(section.section()).contains("调查 / 研究");
        assertThat(section.entries())
                .extracting(FeedEntryView::kind)
                .as("a paper and, of the other edition, a policy document")
                .containsExactly("article", "policy");
    }

    @Test
    void keepTheNewestOnly() {
        Feeds feeds = new Feeds(BASE);
        for (int number = 100; number > 0; number--) {
            feeds.add(Feeds.entries(BASE, numbered(number)));
        }
        List<FeedView> views = feeds.views();
        assertThat(views)
                .hasSize(5)
                .allSatisfy(feed -> assertThat(feed.entries())
                        .hasSize(60)
                        .first()
                        .extracting(FeedEntryView::url)
                        .asString()
                        .startsWith("https://example.org/no-100/"));
        assertThat(views.get(0).entries().get(59).url())
                .as("of all, four a time")
                .startsWith("https://example.org/no-86/");
        assertThat(views.get(1).entries().get(59).url()).as("of a section").startsWith("https://example.org/no-41/");
        assertThat(views.get(0).kind()).isEqualTo(Optional.empty());
    }

    @Test
    void areNoneWithoutArticles() {
        assertThat(new Feeds(BASE).views()).isEmpty();
    }

    /** The edition under another id. */
    private static EditionView numbered(int number) {
        Edition edition = SampleJournal.edition();
        return new EditionViews(new PlainTarget(), PARTS)
                .of(new Edition(
                        "no-" + number,
                        edition.year(),
                        number,
                        edition.total(),
                        edition.date(),
                        edition.startPage(),
                        edition.lastOfYear(),
                        edition.draft(),
                        edition.colophon(),
                        edition.articles(),
                        edition.manuscript()));
    }

    /** The edition with one of its articles in a named section. */
    private static EditionView in(int index, String section) {
        Edition edition = SampleJournal.edition();
        List<Article> articles = new ArrayList<>(edition.articles());
        Article article = articles.get(index);
        articles.set(index, SampleArticle.like(article).section(section).body(article.body()));
        return new EditionViews(new PlainTarget(), PARTS).of(edition.withArticles(articles));
    }

    private static final class PlainTarget implements Target {
        @Override
        public String imageUrl(String path) {
            return path;
        }

        @Override
        public String id(String slug, String anchor) {
            return anchor;
        }

        @Override
        public Markup externalLink(String url, Markup text) {
            return text;
        }
    }
}
