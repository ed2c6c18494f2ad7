package org.huozi.references;

/** Which marks part what an entry says. */
public enum MarkStyle {
    /** All half-width, each with a space behind: GB/T 7714—2015 as most set it. */
    HALF,
    /** Stops and square brackets half-width, ，：（） full-width: GB/T 7714—2025. */
    MIXED,
    /** Full-width in Chinese entries, half-width in Western ones. */
    FULL;

    /** Whether this mark, or its other form, is full-width. */
    public boolean isWide(char mark, boolean chinese) {
        boolean bracketOrStop = ".．[]［］".indexOf(mark) >= 0;
        return switch (this) {
            case HALF -> false;
            case MIXED -> !bracketOrStop;
            case FULL -> chinese;
        };
    }
}
