package org.huozi.output.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huozi.html.EditionView;
import org.huozi.html.EditionViews;
import org.huozi.html.Markup;
import org.huozi.html.NoteView;
import org.huozi.html.Target;
import org.huozi.sample.SampleJournal;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private static final EditionView EDITION =
            new EditionViews(new PlainTarget(), figure -> Markup.EMPTY).of(SampleJournal.edition());

    @Test
    void haveOneOfAllAndOneOfEachKind() {
        Feeds feeds = new Feeds("https://example.org/nongshi/");
        feeds.add(EDITION);
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
    void keepTheNewestOnly() {
        Feeds feeds = new Feeds("https://example.org/");
        for (int i = 0; i < 100; i++) {
            feeds.add(EDITION);
        }
        List<FeedView> views = feeds.views();
        assertThat(views).allSatisfy(feed -> assertThat(feed.entries()).hasSize(60));
        assertThat(views.get(0).kind()).isEqualTo(Optional.empty());
    }

    @Test
    void areNoneWithoutArticles() {
        assertThat(new Feeds("https://example.org/").views()).isEmpty();
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
        public Markup noteMark(NoteView note) {
            return Markup.EMPTY;
        }

        @Override
        public Markup externalLink(String url, Markup text) {
            return text;
        }
    }
}
