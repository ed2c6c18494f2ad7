package org.huozi.typeset;

/**
 * A character as a face draws it. All lengths are in the caller's unit (the engine's dots); the composer only compares
 * and adds them.
 *
 * @param advance the face's own advance width
 * @param bearing space between the origin and the ink's left edge
 * @param em size of the type
 * @param tied whether no line may end after it, whatever follows
 */
public record Glyph(int codePoint, double advance, double bearing, double em, boolean tied) {

    public CharClass charClass() {
        CharClass charClass = CharClass.of(codePoint);
        // A face that draws quotation marks narrow draws Western ones: nothing to trim, nothing to centre.
        return charClass.isTrimmable() && advance < 0.75 * em ? CharClass.WESTERN : charClass;
    }
}
