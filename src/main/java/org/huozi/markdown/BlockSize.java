package org.huozi.markdown;

import java.util.List;
import java.util.Optional;
import org.huozi.diag.Code;

/**
 * Finds what is larger than the parser can take in. Work that grows with the square of something, and patterns that go a
 * frame deeper with every sign, are let loose on so much and no more: no honest manuscript comes near these bounds, and
 * within them none takes more than seconds (decision 0028).
 */
final class BlockSize {
    /** Of the lines of a block, without an empty one among them, and in it of each sign that may begin a mark. */
    static final int MOST = 10_000;

    /** Signs of one kind that a rule is made of. */
    static final int LONGEST_RULE = 400;

    /** Signs between cells in one line. */
    static final int MOST_CELLS = 256;

    /** Chars of ASCII without a space between them. */
    static final int LONGEST_WORD = 10_000;

    private static final String MARKS = "[*_`<&!\\";
    private static final String RULES = "-_*";

    private final String text;
    private int start;
    private int end;

    private BlockSize(String text) {
        this.text = text;
    }

    /**
     * Too much of something.
     *
     * @param place where the block or the line begins
     * @param arguments of the code
     */
    record Excess(int place, Code code, List<String> arguments) {}

    /** The first place where there is too much. */
    static Optional<Excess> excess(String text) {
        return new BlockSize(narrow(text)).find();
    }

    /** With signs in full width as those that they may be read as; just as long. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '\uff01' && sign <= '\uff5e') {
                narrow.setCharAt(i, (char) (sign - 0xfee0));
            }
        }
        return narrow.toString();
    }

    private Optional<Excess> find() {
        int block = 0;
        int lines = 0;
        int[] marks = new int[MARKS.length()];
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            end = newline < 0 ? text.length() : newline;
            if (isBlank()) {
                block = end + 1;
                lines = 0;
                marks = new int[MARKS.length()];
            } else {
                lines++;
                count(marks);
                Optional<Excess> excess = excess(block, lines, marks).or(this::inLine);
                if (excess.isPresent()) {
                    return excess;
                }
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void count(int[] marks) {
        for (int i = start; i < end; i++) {
            int mark = MARKS.indexOf(text.charAt(i));
            boolean first = i == start || text.charAt(i - 1) != text.charAt(i); // a run of signs is one mark
            if (mark >= 0 && first) {
                marks[mark]++;
            }
        }
    }

    private static Optional<Excess> excess(int block, int lines, int[] marks) {
        if (lines > MOST) {
            return Optional.of(new Excess(block, Code.MKD_044, List.of(Integer.toString(MOST))));
        }
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] > MOST) {
                List<String> arguments = List.of(MARKS.substring(i, i + 1), Integer.toString(MOST));
                return Optional.of(new Excess(block, Code.MKD_045, arguments));
            }
        }
        return Optional.empty();
    }

    private Optional<Excess> inLine() {
        int cells = 0;
        int run = 0;
        int word = 0;
        char sign = ' ';
        for (int i = start; i < end; i++) {
            char next = text.charAt(i);
            cells += next == '|' ? 1 : 0;
            word = next > ' ' && next < '\u007f' ? word + 1 : 0;
            if (word > LONGEST_WORD) {
                return Optional.of(new Excess(start, Code.MKD_048, List.of(Integer.toString(LONGEST_WORD))));
            }
            if (next == sign && RULES.indexOf(sign) >= 0) {
                run++;
            } else if (next != ' ' && next != '\t') {
                run = 1;
                sign = next;
            }
            if (run > LONGEST_RULE || cells > MOST_CELLS) {
                int most = run > LONGEST_RULE ? LONGEST_RULE : MOST_CELLS;
                List<String> arguments = List.of(String.valueOf(next), Integer.toString(most));
                return Optional.of(new Excess(start, Code.MKD_046, arguments));
            }
        }
        return Optional.empty();
    }
}
