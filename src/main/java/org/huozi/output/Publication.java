package org.huozi.output;

import java.util.List;
import org.huozi.pagination.PaginatedEdition;

/**
 * The editions that are published, newest first.
 *
 * @param complete whether these are all; when not, what tells of all editions is left as it is
 */
public record Publication(List<PaginatedEdition> editions, boolean complete) {
    /** The folder of the site, below the publication's. */
    public static final String SITE = "site";

    public Publication {
        editions = List.copyOf(editions);
    }

    /** Where the PDF of an edition lies, below the publication's folder. */
    public static String pdf(String edition) {
        return "pdf/" + edition + ".pdf";
    }
}
