package org.huozi.comparison;

/** What became of a sentence or a picture. */
public enum Fate {
    CHANGED("改动", "changed"),
    ADDED("新增", "added"),
    REMOVED("删去", "removed"),
    /** The same, or nearly, elsewhere. */
    MOVED("移动", "moved"),
    /** The same words, but now a paragraph begins with them. */
    PARTED("分段", "parted"),
    /** The same words, but a paragraph no longer begins with them. */
    JOINED("并段", "joined");

    private final String chinese;
    private final String english;

    Fate(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
