package org.huozi.preview;

import java.util.Set;

/**
 * The result of a run, as open pages are told.
 *
 * @param version counts the runs
 * @param published whether the pages are new; else they are those of the last run that succeeded
 * @param findings a page of all that was found
 * @param changed the files of the site that are other than before; of PDFs and pages, and of what they show
 */
record RunResult(int version, boolean published, String findings, Set<String> changed) {
    RunResult {
        changed = Set.copyOf(changed);
    }

    /** As one event of the stream: the version and what came of it, then a file a line. */
    String event() {
        StringBuilder event =
                new StringBuilder("data: " + version + " " + (published ? "published" : "stopped") + "\n");
        changed.stream()
                .sorted()
                .forEach(file -> event.append("data: ").append(file).append('\n'));
        return event.append('\n').toString();
    }
}
