package org.huozi.comparison;

/** What stands between a letter and the one before. */
public enum Separator {
    NONE(""),
    SPACE(" "),
    /** A line ended: nobody can see whether there was a space. */
    LINE(""),
    /** Another cell of the table began. */
    CELL(" │ ");

    private final String text;

    Separator(String text) {
        this.text = text;
    }

    /** How a list shows it. */
    String text() {
        return text;
    }

    boolean maybe(Separator other) {
        return this == other || (this != CELL && other != CELL && (this == LINE || other == LINE));
    }
}
