package org.huozi.typeset;

/**
 * A character as a face draws it. All lengths are in the caller's unit (the engine's dots); the composer only compares
 * and adds them.
 *
 * @param advance the face's own advance width
 * @param bearing space between the origin and the ink's left edge
 * @param em size of the type
 * @param tied whether no line may end after it, whatever follows
 * @param verbatim whether it is part of code, which is set as it was typed
 * @param entry whether it is part of an entry of a list of sources, where half-width marks keep to their neighbours
 * @param seam what the place behind it is in a title or in the cell of a table
 */
public record Glyph(
        int codePoint,
        double advance,
        double bearing,
        double em,
        boolean tied,
        boolean verbatim,
        boolean entry,
        Seam seam) {

    private static final String MARKS_OF_ENTRIES = ".,:;!?()[]{}/&-";

    /** One of ordinary text. */
    public Glyph(int codePoint, double advance, double bearing, double em, boolean tied, boolean verbatim) {
        this(codePoint, advance, bearing, em, tied, verbatim, false, Seam.ORDINARY);
    }

    /** The same with a seam behind it. */
    public Glyph before(Seam other) {
        return new Glyph(codePoint, advance, bearing, em, tied, verbatim, entry, other);
    }

    /** The same in an entry of a list of sources. */
    public Glyph inEntry() {
        return new Glyph(codePoint, advance, bearing, em, tied, verbatim, true, seam);
    }

    public CharClass charClass() {
        CharClass charClass = CharClass.of(codePoint);
        if (verbatim) {
            return charClass == CharClass.WESTERN ? charClass : CharClass.HAN; // a space counts, a mark keeps its width
        }
        // A face that draws quotation marks narrow draws Western ones: nothing to trim, nothing to centre.
        return charClass.isTrimmable() && advance < 0.75 * em ? CharClass.WESTERN : charClass;
    }

    /** Whether it is a half-width mark of a list of sources (GB/T 7714 §7.2), which no Han–Latin gap sets apart. */
    boolean isMarkOfEntry() {
        return entry && MARKS_OF_ENTRIES.indexOf(codePoint) >= 0;
    }

    /** Whether it is a space of code, which takes its own place like any other character. */
    boolean isTypedSpace() {
        return verbatim && codePoint == ' ';
    }
}
