package org.huozi.html;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in Latin letters within Chinese text, which a screen reader must say in another voice (WCAG 2.2 §3.1.2; PDF/UA-1
 * §7.2). They are taken for English. Abbreviations in capitals, GDP, are part of Chinese usage and need no mark; neither
 * do addresses.
 */
final class LatinRuns {
    private static final String WORD = "[A-Za-z](?:[A-Za-z]|[.'’&-](?=[A-Za-z]))*";
    private static final Pattern RUN =
            Pattern.compile("(?<![\\w@/.:=&?#%+-])" + WORD + "(?: " + WORD + ")*(?![\\w@/:=&#%+]|[.?-]\\w)");
    private static final Pattern PRONOUNCED = Pattern.compile("[a-z]{3}");

    private LatinRuns() {}

    /** The text, escaped, with every run of foreign words, escaped as well, given to {@code mark}. */
    static String marked(String text, UnaryOperator<String> escape, UnaryOperator<String> mark) {
        StringBuilder marked = new StringBuilder();
        int end = 0;
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            if (PRONOUNCED.matcher(run.group()).find()) {
                marked.append(escape.apply(text.substring(end, run.start())));
                marked.append(mark.apply(escape.apply(run.group())));
                end = run.end();
            }
        }
        return marked.append(escape.apply(text.substring(end))).toString();
    }
}
