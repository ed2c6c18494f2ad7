package org.huozi.publish;

import org.huozi.check.ContentReport;
import org.huozi.diag.Diagnostics;
import org.huozi.output.FileChanges;
import org.huozi.output.Publication;

/**
 * The result of a run.
 *
 * @param status how it ended
 * @param report everything that was found
 * @param publication what was published; nothing, unless it was
 * @param changes what is other than before in the publication's folder
 */
public record Outcome(Status status, ContentReport report, Publication publication, FileChanges changes) {

    public Diagnostics findings() {
        return report.findings();
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
