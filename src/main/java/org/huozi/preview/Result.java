package org.huozi.preview;

/**
 * What the last run came to, as open pages hear of it.
 *
 * @param version counts the runs
 * @param published whether the pages are new; else they are those of the last run that succeeded
 * @param findings a page of all that was found
 */
record Result(int version, boolean published, String findings) {

    /** As one event of the stream. */
    String event() {
        return "data: " + version + " " + (published ? "published" : "stopped") + "\n\n";
    }
}
