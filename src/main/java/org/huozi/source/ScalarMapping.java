package org.huozi.source;

/** Finds for every character of a YAML value the place in the file it came from. */
final class ScalarMapping {
    private final String raw;
    private final String value;
    private final boolean escapes;

    /**
     * @param raw the value as written, from its first character or quote on
     * @param escapes whether a backslash in {@code raw} begins an escape
     */
    ScalarMapping(String raw, String value, boolean escapes) {
        this.raw = raw;
        this.value = value;
        this.escapes = escapes;
    }

    /**
     * Walks through both: what YAML takes away is indentation, quotes and line ends, so that the next character of
     * the value is the next equal one of the file; what it adds (a space for a line end) keeps the place.
     *
     * @return for each offset in the value, its end included, an offset in {@code raw}
     */
    int[] sources(int from) {
        int[] sources = new int[value.length() + 1];
        int at = from;
        for (int i = 0; i < value.length(); i++) {
            char wanted = value.charAt(i);
            int found = find(wanted, at);
            sources[i] = found;
            at = Math.min(raw.length(), found + lengthAt(found, wanted));
        }
        sources[value.length()] = at;
        return sources;
    }

    private int find(char wanted, int from) {
        int at = from;
        while (at < raw.length()) {
            char here = raw.charAt(at);
            if (here == wanted || (escapes && here == '\\' && !lineContinues(at))) {
                return at;
            }
            if (wanted == ' ' && here == '\n') {
                return at;
            }
            if (here != ' ' && here != '\t' && here != '\n' && here != '\\' && here != '\'') {
                return from;
            }
            at++;
        }
        return from;
    }

    private boolean lineContinues(int at) {
        return at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
    }

    private int lengthAt(int at, char wanted) {
        if (at >= raw.length()) {
            return 0;
        }
        char here = raw.charAt(at);
        if (escapes && here == '\\') {
            return escapeLength(at, wanted);
        }
        if (here == wanted) {
            return wanted == '\'' && raw.startsWith("''", at) && !escapes ? 2 : 1;
        }
        return here == '\n' ? 1 : 0;
    }

    private int escapeLength(int at, char wanted) {
        char kind = at + 1 < raw.length() ? raw.charAt(at + 1) : ' ';
        if (kind == 'U') {
            return Character.isHighSurrogate(wanted) ? 0 : 10;
        }
        return kind == 'u' ? 6 : kind == 'x' ? 4 : 2;
    }
}
