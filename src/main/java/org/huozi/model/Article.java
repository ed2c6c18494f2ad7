package org.huozi.model;

import java.util.List;
import java.util.Optional;
import org.huozi.diag.Span;

/**
 * One part of an edition, whatever its {@link Kind}.
 *
 * @param slug last part of its URL; unique within the edition
 * @param titleLines its title, in the lines that the editor broke it into
 * @param shortTitle for running headers, when the title is too long for them
 * @param section 栏目 that the journal files it under; that of its kind when none is named
 * @param draft whether it is a 草稿, which readers do not get to see yet
 * @param provenance where it comes from
 * @param particulars what is printed around it, and indexers ask for
 * @param body what stands below the front matter
 * @param manuscript what it was read from
 */
public record Article(
        String slug,
        Kind kind,
        List<Words> titleLines,
        Optional<Words> subtitle,
        Optional<Words> shortTitle,
        Optional<Words> section,
        boolean draft,
        Provenance provenance,
        Particulars particulars,
        List<Block> body,
        Manuscript manuscript) {

    public Article {
        titleLines = List.copyOf(titleLines);
        body = List.copyOf(body);
    }

    /** The title, wherever its lines end. */
    public Words title() {
        return titleLines.size() == 1 ? titleLines.get(0) : Words.joined(titleLines);
    }

    /** The whole file. */
    public Span span() {
        return manuscript.span();
    }

    public Article withBody(List<Block> changed) {
        return with(kind, particulars, changed);
    }

    public Article withKind(Kind changed) {
        return with(changed, particulars, body);
    }

    Article withParticulars(Particulars changed) {
        return with(kind, changed, body);
    }

    private Article with(Kind itsKind, Particulars itsParticulars, List<Block> itsBody) {
        return new Article(
                slug,
                itsKind,
                titleLines,
                subtitle,
                shortTitle,
                section,
                draft,
                provenance,
                itsParticulars,
                itsBody,
                manuscript);
    }
}
