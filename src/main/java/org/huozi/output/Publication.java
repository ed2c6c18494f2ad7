package org.huozi.output;

import java.util.List;

/**
 * What a run publishes.
 *
 * @param all its editions, newest first
 * @param complete whether these are all; when not, what tells of all editions is left as it is
 */
public record Publication(List<FinishedEdition> all, boolean complete) {
    /** The folder of the site, below the publication's. */
    public static final String SITE = "site";

    /** What a run publishes that was stopped. */
    public static final Publication NOTHING = new Publication(List.of(), false);

    public Publication {
        all = List.copyOf(all);
    }

    /** Those that are published, newest first. */
    public List<FinishedEdition> editions() {
        return all.stream().filter(edition -> !edition.keptBack()).toList();
    }

    /** Those that are set for their editors alone, newest first. */
    public List<FinishedEdition> drafts() {
        return all.stream().filter(FinishedEdition::keptBack).toList();
    }

    /** Where the PDF of an edition lies that is published, below the publication's folder. */
    public static String pdf(String edition) {
        return "pdf/" + edition + ".pdf";
    }

    /** Where the table lies that indexers ask for of an edition that is published, below the publication's folder. */
    public static String metadata(String edition) {
        return "pdf/" + edition + "-metadata.csv";
    }

    /** Where the PDF of a draft lies, below the publication's folder. */
    public static String draft(String edition) {
        return "drafts/" + edition + ".pdf";
    }
}
