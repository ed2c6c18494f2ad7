package org.huozi.model;

import java.util.List;
import java.util.Optional;
import org.huozi.diag.Span;

/**
 * Where an article comes from.
 *
 * @param source 转载来源: where the text was first published, as the journal words it
 * @param sourceUrl of that publication
 * @param former slugs it had on the site before; its old addresses lead to it
 */
public record Provenance(Optional<String> source, Optional<String> sourceUrl, List<FormerSlug> former) {
    /** The provenance of a text that is published here first and has never had another address. */
    public static final Provenance OWN = new Provenance(Optional.empty(), Optional.empty(), List.of());

    public Provenance {
        former = List.copyOf(former);
    }

    /** A slug an article once had, and where the front matter says so. */
    public record FormerSlug(String slug, Span span) {}
}
