package org.huozi.publish;

import java.util.List;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.SourceLines;
import org.huozi.model.Edition;
import org.huozi.output.FileChanges;
import org.huozi.pagination.PaginatedEdition;

/**
 * What came of a run.
 *
 * @param status how it ended
 * @param journal 刊名; empty when journal.yaml could not be read
 * @param read the editions that could be read, newest first
 * @param editions what was published, newest first; empty unless published
 * @param sources the files that were read, for showing the lines that findings are about
 * @param changes what is other than before in the publication's folder
 */
public record Outcome(
        Status status,
        String journal,
        List<Edition> read,
        List<PaginatedEdition> editions,
        Diagnostics diagnostics,
        SourceLines sources,
        FileChanges changes) {
    public Outcome {
        read = List.copyOf(read);
        editions = List.copyOf(editions);
    }

    /** How a run ends; the number is the process's exit code. */
    public enum Status {
        PUBLISHED(0),
        /** Nothing but reports was written. */
        CONTENT_HAS_ERRORS(1),
        /** A file could not be written, or an output failed; every file is old or new and whole. */
        PARTLY_WRITTEN(1),
        MISCONFIGURED(2);

        private final int exitCode;

        Status(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }
}
