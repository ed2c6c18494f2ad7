package org.huozi.comparison.source;

/** What a search for a revision ends with. */
public sealed interface RevisionResult permits Revision, RevisionResult.Unavailable {

    /**
     * Why there is no such revision.
     *
     * @param details lines for the console; may be empty
     */
    record Unavailable(String chinese, String english, String details) implements RevisionResult {
        Unavailable(String chinese, String english) {
            this(chinese, english, "");
        }
    }
}
