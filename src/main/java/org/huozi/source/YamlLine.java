package org.huozi.source;

/**
 * A line of a YAML file, as an editor sees it: a tab or a full-width space moves what follows to the right as spaces do.
 *
 * @param start offset in the file of its first character
 * @param content where its text begins, counted from its first character; its length when it is blank
 * @param column how far its text stands to the right, in half-width columns
 */
record YamlLine(int start, String text, int content, int column) {
    private static final int WIDE = 2;

    static YamlLine of(int start, String text) {
        int content = 0;
        int column = 0;
        while (content < text.length() && isSpace(text.charAt(content))) {
            column += width(text.charAt(content));
            content++;
        }
        return new YamlLine(start, text, content, column);
    }

    private static int width(char space) {
        return space == '\t' || space == '\u3000' ? WIDE : 1;
    }

    /** A space of any keyboard, or a character that nobody sees and a file may begin with. */
    static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF'
                || character == '\u200B';
    }

    /** The first place from this one on that is no space. */
    int behindSpaces(int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The column of a place in the line. */
    int columnOf(int place) {
        int width = 0;
        for (int i = 0; i < place; i++) {
            width += width(text.charAt(i));
        }
        return width;
    }

    boolean isBlank() {
        return content == text.length();
    }

    /** A remark of the editor's on a line of its own. */
    boolean isComment() {
        return !isBlank() && text.charAt(content) == '#' && !text.startsWith("##", content);
    }

    /** A line that parts two documents of one file, or ends one. */
    boolean isDocumentMark() {
        String bare = text.stripTrailing();
        return bare.equals("---") || bare.equals("...");
    }

    int end() {
        return start + text.length();
    }

    /** Where its text ends, spaces left out. */
    int textEnd() {
        int end = text.length();
        while (end > content && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start + end;
    }

    /** Whether it is indented with anything but spaces. */
    boolean hasOddIndent() {
        return !text.substring(0, content).chars().allMatch(character -> character == ' ');
    }
}
