package org.huozi.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The parts of CommonMark's syntax that may be long: where what begins at a place ends, found in one pass and without
 * recursion, and never looked for twice.
 */
final class SyntaxScanner {
    /** Chars of the address, or of the title, of a link: what is longer is none, so that a look ahead costs no more. */
    static final int LONGEST = 4096;

    /** Chars of a label between its brackets (CommonMark 0.31, 4.7). */
    private static final int LONGEST_LABEL = 999;

    private final String text;
    /** By what was looked for: the last look. */
    private final Map<String, Look> looks = new HashMap<>();
    /** By length: where the last run of so many ticks begins. */
    private final Map<Integer, Integer> ticks = new HashMap<>();

    SyntaxScanner(String text) {
        this.text = text;
        int at = text.indexOf('`');
        while (at >= 0) {
            int end = endOfTicks(at);
            ticks.put(end - at, at);
            at = text.indexOf('`', end);
        }
    }

    int endOfTicks(int start) {
        int end = start;
        while (isAt(end, '`')) {
            end++;
        }
        return end;
    }

    /** Where the next run of just so many ticks begins, or -1, which is known without a look. */
    int ticks(int length, int from) {
        if (ticks.getOrDefault(length, -1) < from) {
            return -1;
        }
        int at = text.indexOf('`', from);
        while (endOfTicks(at) - at != length) {
            at = text.indexOf('`', endOfTicks(at));
        }
        return at;
    }

    /** The first place of a mark from here on, or -1; cheap when asked from places that never go back. */
    int next(String mark, int from) {
        Look look = looks.get(mark);
        if (look == null || !look.answers(from)) {
            look = new Look(from, text.indexOf(mark, from));
            looks.put(mark, look);
        }
        return look.found();
    }

    /** @param found from that place on, or -1 */
    private record Look(int from, int found) {
        boolean answers(int later) {
            return later >= from && (found < 0 || found >= later);
        }
    }

    /** Where a tag, a comment, an instruction, a declaration or a CDATA section ends (CommonMark 0.31, 6.6). */
    OptionalInt markup(int start) {
        if (text.startsWith("<!--", start)) {
            return comment(start + 4);
        }
        if (text.startsWith("<![CDATA[", start)) {
            return behind("]]>", start + 9);
        }
        if (text.startsWith("<?", start)) {
            int line = next("\n", start);
            OptionalInt end = behind("?>", start + 2);
            return line >= 0 && end.orElse(line) > line ? OptionalInt.empty() : end;
        }
        if (text.startsWith("<!", start)) {
            int name = start + 2;
            while (isLetter(name)) {
                name++;
            }
            return name > start + 2 && isSpace(name) ? behind(">", name) : OptionalInt.empty();
        }
        return text.startsWith("</", start) ? closingTag(start + 2) : openingTag(start + 1);
    }

    private OptionalInt comment(int start) {
        int dashes = next("--", start);
        boolean none = dashes < 0 || !text.startsWith(">", dashes + 2);
        boolean empty = text.startsWith("->", start) || text.startsWith(">", start);
        return none || empty ? OptionalInt.empty() : OptionalInt.of(dashes + 3);
    }

    private OptionalInt behind(String mark, int from) {
        int at = next(mark, from);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + mark.length());
    }

    private OptionalInt closingTag(int start) {
        int end = spaces(name(start));
        return end > start && isLetter(start) && isAt(end, '>') ? OptionalInt.of(end + 1) : OptionalInt.empty();
    }

    private OptionalInt openingTag(int start) {
        if (!isLetter(start)) {
            return OptionalInt.empty();
        }
        int at = name(start);
        int next = attribute(at);
        while (next > at) {
            at = next;
            next = attribute(at);
        }
        at = spaces(at);
        at = isAt(at, '/') ? at + 1 : at;
        return isAt(at, '>') ? OptionalInt.of(at + 1) : OptionalInt.empty();
    }

    /** @return where it ends; the same place if there is none */
    private int attribute(int start) {
        int at = spaces(start);
        if (at == start || !(isLetter(at) || isAt(at, '_') || isAt(at, ':'))) {
            return start;
        }
        while (isLetter(at) || isOneOf("0123456789:._-", at)) {
            at++;
        }
        int sign = spaces(at);
        return isAt(sign, '=') ? value(spaces(sign + 1), at) : at;
    }

    /** @param otherwise where the attribute ends if this is no value */
    private int value(int start, int otherwise) {
        if (isAt(start, '"') || isAt(start, '\'')) {
            int end = next(text.substring(start, start + 1), start + 1);
            return end < 0 ? otherwise : end + 1;
        }
        int at = start;
        while (at < text.length() && text.charAt(at) > ' ' && !isOneOf("\"'=<>{}`", at)) {
            at++;
        }
        return at > start ? at : otherwise;
    }

    private int name(int start) {
        int at = start;
        while (isLetter(at) || isOneOf("0123456789-", at)) {
            at++;
        }
        return at;
    }

    private int spaces(int start) {
        int at = start;
        while (isSpace(at)) {
            at++;
        }
        return at;
    }

    private boolean isAt(int at, char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    private boolean isOneOf(String signs, int at) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isSpace(int at) {
        return isOneOf(" \t\n\u000b\f\r", at);
    }

    private boolean isLetter(int at) {
        char letter = at < text.length() ? text.charAt(at) : ' ';
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }

    /** {@code <…>} with an address in it. */
    static OptionalInt angledDestination(CharSequence text, int start) {
        boolean opens = start < text.length() && text.charAt(start) == '<';
        return !opens ? OptionalInt.empty() : end(text, start, LONGEST, '>', "< \t\n");
    }

    /** {@code "…"}, {@code '…'} or {@code (…)}. */
    static OptionalInt title(CharSequence text, int start) {
        char opening = start < text.length() ? text.charAt(start) : ' ';
        return switch (opening) {
            case '"', '\'' -> end(text, start, LONGEST, opening, "");
            case '(' -> end(text, start, LONGEST, ')', "");
            default -> OptionalInt.empty();
        };
    }

    /** {@code […]}. */
    static OptionalInt label(CharSequence text, int start) {
        boolean opens = start < text.length() && text.charAt(start) == '[';
        return opens ? end(text, start, LONGEST_LABEL, ']', "[") : OptionalInt.empty();
    }

    /**
     * Behind the closing sign of what opens at a place; signs behind a backslash close nothing.
     *
     * @param never what may not stand in between
     */
    private static OptionalInt end(CharSequence text, int start, int longest, char closing, String never) {
        int last = Math.min(text.length(), start + longest + 2);
        for (int at = start + 1; at < last; at++) {
            char sign = text.charAt(at);
            if (sign == closing) {
                return OptionalInt.of(at + 1);
            }
            if (sign == 0 || never.indexOf(sign) >= 0) {
                return OptionalInt.empty();
            }
            if (sign == '\\' && at + 1 < last && isEscapable(text.charAt(at + 1))) {
                at++;
            }
        }
        return OptionalInt.empty();
    }

    /** ASCII's marks (CommonMark 0.31, 2.4). */
    private static boolean isEscapable(char sign) {
        return sign > ' ' && sign < '\u007f' && !Character.isLetterOrDigit(sign);
    }
}
