package org.huozi.output.site.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huozi.html.ArticleView;
import org.huozi.html.EditionView;

/** The feeds of a journal in the making: one of all articles, one of each kind. Only the newest are kept. */
public final class Feeds {
    /** Entries of a feed; readers fetch it again and again. */
    private static final int LONGEST = 60;

    private final String base;
    private final List<FeedEntryView> all = new ArrayList<>();
    private final Map<String, List<FeedEntryView>> byKind = new TreeMap<>();

    /**
     * Feeds without entries yet.
     *
     * @param base where the site is hosted, ending in a slash
     */
    public Feeds(String base) {
        this.base = base;
    }

    /** Adds an edition; the newest comes first. */
    public void add(EditionView edition) {
        for (ArticleView article : edition.articles()) {
            List<FeedEntryView> kind = byKind.computeIfAbsent(article.kind(), first -> new ArrayList<>());
            if (all.size() < LONGEST || kind.size() < LONGEST) {
                FeedEntryView entry = FeedEntryView.of(base, edition, article);
                add(entry, all);
                add(entry, kind);
            }
        }
    }

    /** Those with entries. */
    public List<FeedView> views() {
        List<FeedView> views = new ArrayList<>();
        if (!all.isEmpty()) {
            views.add(view("feed.xml", Optional.empty(), all));
        }
        byKind.forEach((kind, entries) -> views.add(view("feeds/" + kind + ".xml", Optional.of(kind), entries)));
        return views;
    }

    private static void add(FeedEntryView entry, List<FeedEntryView> entries) {
        if (entries.size() < LONGEST) {
            entries.add(entry);
        }
    }

    /** The year of a feed's id is that of RFC 4151: any in which the journal owned the name will do, but always the same. */
    private FeedView view(String path, Optional<String> kind, List<FeedEntryView> entries) {
        return new FeedView(
                FeedEntryView.tag(base, "2026", path),
                path,
                base + path,
                kind,
                entries.get(0).updated(),
                entries);
    }
}
