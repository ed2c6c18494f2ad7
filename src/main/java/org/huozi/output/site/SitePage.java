package org.huozi.output.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huozi.config.JournalConfig;
import org.huozi.diag.Diagnostics;
import org.huozi.html.JournalView;
import org.huozi.html.Templates;
import org.huozi.output.Artifact;

/**
 * Makes single pages: a template, what it sees, and where the result goes.
 *
 * @param listed paths, below {@code site/}, of the pages made so far that search engines should know
 */
record SitePage(
        Templates templates,
        JournalView journal,
        SiteAssets assets,
        List<String> listed,
        Consumer<Artifact> sink,
        Diagnostics diagnostics) {

    static SitePage of(
            Templates templates,
            JournalConfig journal,
            SiteAssets assets,
            Consumer<Artifact> sink,
            Diagnostics diagnostics) {
        return new SitePage(templates, JournalView.of(journal), assets, new ArrayList<>(), sink, diagnostics);
    }

    /**
     * Writes one page that search engines should know.
     *
     * @param path below {@code site/}
     * @param root from the page to {@code site/}
     */
    void write(String template, String path, String root, Map<String, ?> view) {
        listed.add(path);
        writeUnlisted(template, path, root, view);
    }

    /** Writes one page, or feed, that is only for those who come to it from elsewhere. */
    void writeUnlisted(String template, String path, String root, Map<String, ?> view) {
        Map<String, Object> complete = new HashMap<>(view);
        complete.put("journal", journal);
        complete.put(
                "site",
                new SiteView(
                        root,
                        journal.url().map(url -> url + path),
                        below(assets.stylesheet()),
                        below(assets.icon()),
                        below(assets.styles()),
                        below(assets.scripts())));
        templates
                .render(template, complete, diagnostics)
                .ifPresent(page -> sink.accept(Artifact.text("site/" + path, page)));
    }

    /** The root for a page that a host may show under any address: the path of the journal's URL, if it is known. */
    String rootFromAnywhere() {
        return journal.url()
                .map(url -> Optional.ofNullable(URI.create(url).getRawPath()).orElse("/"))
                .orElse("");
    }

    private static Map<String, String> below(Map<String, Artifact> bundles) {
        return bundles.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, bundle -> below(bundle.getValue())));
    }

    private static String below(Artifact asset) {
        return asset.path().substring("site/".length());
    }
}
