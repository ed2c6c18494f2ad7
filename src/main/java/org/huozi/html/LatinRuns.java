package org.huozi.html;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Words in Latin letters within Chinese text, which a screen reader must say in another voice (WCAG 2.2 §3.1.2; PDF/UA-1
 * §7.2). They are taken for English. Abbreviations in capitals, GDP, are part of Chinese usage and need no mark; neither
 * do addresses. Runs are read letter by letter: a regular expression for them recurs with every word, and a page of
 * English is many.
 */
final class LatinRuns {
    /** What a word may hold between two letters. */
    private static final String JOINTS = ".'’&-";

    private static final String BEFORE_NO_RUN = "@/.:=&?#%+-";
    private static final String BEHIND_NO_RUN = "@/:=&#%+";
    private static final String BEHIND_NO_RUN_AND_BEFORE_A_LETTER = ".?-";
    private static final Pattern PRONOUNCED = Pattern.compile("[a-z]{3}");

    private LatinRuns() {}

    /** The text, escaped, with every run of foreign words, escaped as well, given to {@code mark}. */
    static String marked(String text, UnaryOperator<String> escape, UnaryOperator<String> mark) {
        StringBuilder marked = new StringBuilder();
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            if (!begins(text, at)) {
                at++;
                continue;
            }
            Run run = run(text, at);
            if (run.isOne() && PRONOUNCED.matcher(text).region(at, run.end()).find()) {
                marked.append(escape.apply(text.substring(end, at)));
                marked.append(mark.apply(escape.apply(text.substring(at, run.end()))));
                end = run.end();
            }
            at = run.isOne() ? run.end() : run.read();
        }
        return marked.append(escape.apply(text.substring(end))).toString();
    }

    /**
     * Words from a place on.
     *
     * @param end behind the last letter that a run can end with; nowhere if there is none
     * @param read how far there were words
     */
    private record Run(int end, int read) {
        private static final int NOWHERE = -1;

        boolean isOne() {
            return end != NOWHERE;
        }
    }

    private static boolean begins(String text, int at) {
        return isLetter(text, at)
                && (at == 0 || !(isWordCharacter(text, at - 1) || BEFORE_NO_RUN.indexOf(text.charAt(at - 1)) >= 0));
    }

    private static Run run(String text, int from) {
        int end = Run.NOWHERE;
        int at = from;
        while (isLetter(text, at)) {
            at++;
            if (mayEnd(text, at)) {
                end = at;
            }
            boolean goesOn = at < text.length()
                    && (text.charAt(at) == ' ' || JOINTS.indexOf(text.charAt(at)) >= 0)
                    && isLetter(text, at + 1);
            at += goesOn ? 1 : 0;
        }
        return new Run(end, at);
    }

    private static boolean mayEnd(String text, int at) {
        if (at == text.length()) {
            return true;
        }
        char next = text.charAt(at);
        boolean goesOn = BEHIND_NO_RUN_AND_BEFORE_A_LETTER.indexOf(next) >= 0 && isWordCharacter(text, at + 1);
        return !isWordCharacter(text, at) && BEHIND_NO_RUN.indexOf(next) < 0 && !goesOn;
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length()
                && ((text.charAt(at) >= 'A' && text.charAt(at) <= 'Z')
                        || (text.charAt(at) >= 'a' && text.charAt(at) <= 'z'));
    }

    /** A letter, a digit or a low line of ASCII. */
    private static boolean isWordCharacter(String text, int at) {
        return isLetter(text, at)
                || (at < text.length()
                        && ((text.charAt(at) >= '0' && text.charAt(at) <= '9') || text.charAt(at) == '_'));
    }
}
