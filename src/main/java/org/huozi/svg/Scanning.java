package org.huozi.svg;

/** Reads a value from its beginning on, sign by sign. */
final class Scanning {
    private final String text;
    private int at;

    Scanning(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The sign that comes next; 0 at the end. */
    char peek() {
        return atEnd() ? 0 : text.charAt(at);
    }

    char next() {
        return text.charAt(at++);
    }

    boolean take(char sign) {
        boolean there = peek() == sign && !atEnd();
        if (there) {
            at++;
        }
        return there;
    }

    void space() {
        while (!atEnd() && isSpace(peek())) {
            at++;
        }
    }

    /** Space, and a comma in it. */
    void comma() {
        space();
        if (take(',')) {
            space();
        }
    }

    static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
    }

    /** Letters and hyphens. */
    String word() {
        int start = at;
        while (!atEnd() && (Character.isLetter(peek()) || peek() == '-')) {
            at++;
        }
        return text.substring(start, at);
    }

    /** A number (SVG 2 §4.2); not a number where there is none, or one beyond all drawings. */
    double number() {
        int start = at;
        if (peek() == '+' || peek() == '-') {
            at++;
        }
        int digits = digits();
        if (peek() == '.') {
            at++;
            digits += digits();
        }
        if (digits == 0) {
            at = start;
            return Double.NaN;
        }
        exponent();
        double number = Double.parseDouble(text.substring(start, at));
        return Math.abs(number) <= Measures.FARTHEST ? number : Double.NaN;
    }

    private void exponent() {
        int start = at;
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            if (digits() == 0) {
                at = start; // the e of em or ex
            }
        }
    }

    private int digits() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        return at - start;
    }
}
