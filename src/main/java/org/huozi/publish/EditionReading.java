package org.huozi.publish;

import java.util.Optional;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.EditionReader;
import org.huozi.edition.KnownArticles;
import org.huozi.model.Edition;
import org.huozi.source.SourceReader;
import org.huozi.transform.DraftLinks;
import org.huozi.transform.Transform;

/**
 * Reads editions as somebody is to see them; it needs no settings, and editions may be read side by side.
 *
 * @param known articles that are not read again
 * @param audience who will see them
 */
record EditionReading(Project project, SourceReader sources, KnownArticles known, Request.Audience audience) {

    PreparedEdition read(String id) {
        Diagnostics findings = new Diagnostics();
        Optional<Edition> edition = new EditionReader(project, sources, findings, known)
                .read(id)
                .map(read -> seen(read, findings))
                .map(read -> transformed(read, findings));
        return new PreparedEdition(id, edition, findings);
    }

    /** Drafts are set for editors; a draft of an edition is, whole. All hear of links that readers will not have. */
    private Edition seen(Edition edition, Diagnostics findings) {
        if (edition.draft()) {
            return edition;
        }
        Edition finished = DraftLinks.removed(edition, findings).withoutDrafts();
        return audience == Request.Audience.READERS ? finished : edition;
    }

    private static Edition transformed(Edition edition, Diagnostics findings) {
        Edition transformed = edition;
        for (Transform transform : Toolchain.transforms()) {
            transformed = transform.apply(transformed, findings);
        }
        return transformed;
    }
}
