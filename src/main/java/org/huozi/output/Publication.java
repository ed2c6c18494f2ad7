package org.huozi.output;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huozi.model.Edition;
import org.huozi.pagination.PaginatedEdition;

/**
 * What a run publishes.
 *
 * @param editions those that are published, newest first
 * @param drafts those that are set for their editors alone, newest first
 * @param complete whether these are all; when not, what tells of all editions is left as it is
 */
public record Publication(List<PaginatedEdition> editions, List<PaginatedEdition> drafts, boolean complete) {
    /** The folder of the site, below the publication's. */
    public static final String SITE = "site";

    /** What a run publishes that was stopped. */
    public static final Publication NOTHING = new Publication(List.of(), List.of(), false);

    public Publication {
        editions = List.copyOf(editions);
        drafts = List.copyOf(drafts);
    }

    /** Published and drafts, newest first. */
    public List<PaginatedEdition> all() {
        return Stream.concat(editions.stream(), drafts.stream())
                .sorted(Comparator.comparing(PaginatedEdition::edition, Edition.OLDEST_FIRST)
                        .reversed())
                .toList();
    }

    /** Where the PDF of an edition lies, below the publication's folder. A draft never lies where readers look. */
    public String pdf(PaginatedEdition pages) {
        String id = pages.edition().id();
        return editions.contains(pages) ? pdf(id) : draft(id);
    }

    /** Where the PDF of an edition lies that is published, below the publication's folder. */
    public static String pdf(String edition) {
        return "pdf/" + edition + ".pdf";
    }

    /** Where the PDF of a draft lies, below the publication's folder. */
    public static String draft(String edition) {
        return "drafts/" + edition + ".pdf";
    }
}
