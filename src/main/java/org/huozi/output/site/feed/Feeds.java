package org.huozi.output.site.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huozi.html.EditionView;
import org.huozi.html.SectionId;

/** The feeds of a journal in the making: one of all articles, one of each section. Only the newest are kept. */
public final class Feeds {
    /** Entries of a feed; readers fetch it again and again. */
    private static final int LONGEST = 60;

    private final String base;
    private final List<FeedEntryView> all = new ArrayList<>();
    private final Map<String, List<FeedEntryView>> bySection = new TreeMap<>();

    /**
     * Feeds without entries yet.
     *
     * @param base where the site is hosted, ending in a slash
     */
    public Feeds(String base) {
        this.base = base;
    }

    /**
     * The entries of an edition's articles.
     *
     * @param base where the site is hosted, ending in a slash
     */
    public static List<FeedEntryView> entries(String base, EditionView edition) {
        return edition.articles().stream()
                .map(article -> FeedEntryView.of(base, edition, article))
                .toList();
    }

    /** Adds the entries of an edition; the newest comes first. */
    public void add(List<FeedEntryView> edition) {
        for (FeedEntryView entry : edition) {
            add(entry, all);
            add(
                    entry,
                    bySection.computeIfAbsent(SectionId.of(entry.kind(), entry.section()), first -> new ArrayList<>()));
        }
    }

    /** The feeds that have entries. */
    public List<FeedView> views() {
        List<FeedView> views = new ArrayList<>();
        if (!all.isEmpty()) {
            views.add(view("feed.xml", Optional.empty(), Optional.empty(), all));
        }
        bySection.forEach((id, entries) -> {
            FeedEntryView first = entries.get(0);
            views.add(view("feeds/" + id + ".xml", Optional.of(first.kind()), first.section(), entries));
        });
        return views;
    }

    private static void add(FeedEntryView entry, List<FeedEntryView> entries) {
        if (entries.size() < LONGEST) {
            entries.add(entry);
        }
    }

    /** The year of a feed's id is that of RFC 4151: any in which the journal owned the name will do, but always the same. */
    private FeedView view(String path, Optional<String> kind, Optional<String> section, List<FeedEntryView> entries) {
        String address = address(path);
        return new FeedView(
                FeedEntryView.tag(base, "2026", address),
                path,
                base + address,
                kind,
                section,
                entries.get(0).updated(),
                entries);
    }

    /** A path as an address writes it: Chinese characters in percents. */
    private static String address(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException impossible) { // nothing in a path needs more than percents
            throw new IllegalStateException(impossible);
        }
    }
}
