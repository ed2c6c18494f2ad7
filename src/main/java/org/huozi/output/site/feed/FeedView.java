package org.huozi.output.site.feed;

import java.util.List;
import java.util.Optional;

/**
 * What templates see of a feed.
 *
 * @param id as of an entry
 * @param path below the site's first folder
 * @param url its own, absolute
 * @param kind of its first article, in the feed of a section; tells the section where none is named
 * @param section 栏目, in its feed, when its articles name it
 * @param updated of its newest entry
 * @param entries newest first; of one edition, in its order
 */
public record FeedView(
        String id,
        String path,
        String url,
        Optional<String> kind,
        Optional<String> section,
        String updated,
        List<FeedEntryView> entries) {
    public FeedView {
        entries = List.copyOf(entries);
    }
}
