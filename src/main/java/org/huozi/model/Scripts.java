package org.huozi.model;

/** The superscript and subscript digits and signs of Unicode, for text that has no other heights. */
final class Scripts {
    private static final String LINE = "0123456789+-−=()";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";

    private Scripts() {}

    /** The same text, char for char, raised or lowered where all of it can be. */
    static String plain(String text, Inline.Formula.Height height) {
        String scripts = switch (height) {
            case LINE -> LINE;
            case SUPERSCRIPT -> SUPERSCRIPTS;
            case SUBSCRIPT -> SUBSCRIPTS;
        };
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int index = LINE.indexOf(text.charAt(i));
            if (index < 0) {
                return text;
            }
            plain.setCharAt(i, scripts.charAt(index));
        }
        return plain.toString();
    }
}
