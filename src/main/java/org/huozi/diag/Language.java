package org.huozi.diag;

/** The language, or the two, in which a run tells what it has found and done. */
public enum Language {
    /** Chinese first; English behind it, where there is room for both. */
    BOTH,
    CHINESE,
    ENGLISH;

    /** A sentence. */
    public String said(String chinese, String english) {
        return this == BOTH ? chinese + " — " + english : word(chinese, english);
    }

    /** Words for which there is no room twice. */
    public String word(String chinese, String english) {
        return this == ENGLISH ? english : chinese;
    }
}
