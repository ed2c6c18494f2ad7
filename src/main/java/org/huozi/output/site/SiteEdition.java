package org.huozi.output.site;

import java.util.List;
import java.util.Optional;
import org.huozi.output.site.feed.FeedEntryView;
import org.huozi.output.site.search.EditionPostings;

/**
 * What the pages about all editions know of one whose own pages are made.
 *
 * @param view without its articles
 * @param card of links to it, where the site has an address
 * @param articles as lists show them
 * @param entries as feeds show them; none where the site has no address
 * @param pages paths, below {@code site/}, of its pages that search engines should know
 */
public record SiteEdition(
        PublishedView view,
        Optional<CoverView> card,
        List<ListedArticle> articles,
        List<FeedEntryView> entries,
        List<String> pages,
        EditionPostings postings) {
    public SiteEdition {
        articles = List.copyOf(articles);
        entries = List.copyOf(entries);
        pages = List.copyOf(pages);
    }
}
