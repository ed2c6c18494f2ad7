package org.huozi.source;

import java.util.ArrayList;
import java.util.List;

/** A place in the lines of a YAML file: a line, and how far in it. */
final class YamlCursor {
    private final List<YamlLine> lines;
    private int index;
    private int at;
    private int column;

    YamlCursor(String text, int from, int to) {
        this(lines(text, from, to), 0);
    }

    private YamlCursor(List<YamlLine> lines, int index) {
        this.lines = lines;
        enter(index);
    }

    private static List<YamlLine> lines(String text, int from, int to) {
        List<YamlLine> lines = new ArrayList<>();
        for (int start = from; start < to; ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > to ? to : newline;
            lines.add(YamlLine.of(start, text.substring(start, end)));
            start = end + 1;
        }
        return lines;
    }

    List<YamlLine> lines() {
        return lines;
    }

    /** Goes to the next text that is no comment; whether there is any. */
    boolean more() {
        while (index < lines.size() && at == line().content() && (line().isBlank() || line().isComment())) {
            enter(index + 1);
        }
        return index < lines.size();
    }

    YamlLine line() {
        return lines.get(index);
    }

    int index() {
        return index;
    }

    /** The place in the line. */
    int at() {
        return at;
    }

    int column() {
        return column;
    }

    /** Offset in the file. */
    int offset() {
        return line().start() + at;
    }

    /** To a place further on in the line. */
    void moveTo(int place) {
        at = place;
        column = line().columnOf(place);
    }

    /** To the text of another line. */
    void enter(int next) {
        index = next;
        if (next < lines.size()) {
            at = line().content();
            column = line().column();
        }
    }

    /** Nothing but spaces, or a comment, from a place of the line on. */
    boolean isEmptyFrom(int place) {
        int text = line().behindSpaces(place);
        return text == line().text().length()
                || YamlComment.in(line().text(), place).stream().anyMatch(comment -> comment == text);
    }

    /** The beginning of another line, to look at. */
    YamlCursor at(int other) {
        return new YamlCursor(lines, other);
    }

    /** Where the text of an item begins, if there is one here. */
    int behindDash() {
        return YamlDash.any(this).map(YamlDash::text).orElse(at);
    }
}
