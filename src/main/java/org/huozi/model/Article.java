package org.huozi.model;

import java.util.List;
import java.util.Optional;
import org.huozi.diag.Span;

/**
 * One part of an edition, whatever its {@link Kind}.
 *
 * @param slug last part of its URL; unique within the edition
 * @param shortTitle for running headers, when the title is too long for them
 * @param section 栏目 that the journal files it under; that of its kind when none is named
 * @param provenance where it comes from
 * @param body what stands below the front matter
 * @param span the whole file
 */
public record Article(
        String slug,
        Kind kind,
        String title,
        Optional<String> subtitle,
        Optional<String> shortTitle,
        Optional<String> section,
        Provenance provenance,
        List<Block> body,
        Span span) {

    public Article {
        body = List.copyOf(body);
    }

    /** An article of the journal's own that stands where it always stood. */
    public Article(
            String slug,
            Kind kind,
            String title,
            Optional<String> subtitle,
            Optional<String> shortTitle,
            Optional<String> section,
            List<Block> body,
            Span span) {
        this(slug, kind, title, subtitle, shortTitle, section, Provenance.OWN, body, span);
    }

    public Article withBody(List<Block> changed) {
        return new Article(slug, kind, title, subtitle, shortTitle, section, provenance, changed, span);
    }

    public Article withKind(Kind changed) {
        return new Article(slug, changed, title, subtitle, shortTitle, section, provenance, body, span);
    }
}
