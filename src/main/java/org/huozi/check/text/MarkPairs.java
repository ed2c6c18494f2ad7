package org.huozi.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The marks of a text that come in pairs: which belong together, and which stand alone.
 *
 * @param pairs in the order of their ends
 * @param alone indexes of marks without their other half
 * @param crossed ends of pairs that overlap another
 */
record MarkPairs(List<MarkPair> pairs, List<Integer> alone, List<Integer> crossed) {
    private static final String OPENING = "“‘《〈（(【〔「『";
    private static final String CLOSING = "”’》〉）)】〕」』";

    /** [0，6) is an interval, it’s has an apostrophe. */
    private static final Pattern NO_PAIRS =
            Pattern.compile("[\\[［（(]\\s*[-−]?\\d[\\d.]*\\s*[,，、]\\s*[-−+]?[\\d.∞]+\\s*[\\]］）)]"
                    + "|(?<=[A-Za-z])’(?=[A-Za-z])|(?<=s)’(?=\\s)|(?<=\\d)’|’(?=\\d\\ds?\\b)");

    /** What comes before the bracket of a number such as 1) or 一）. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*[\\s。；：，、！？;“])?[0-9一二三四五六七八九十a-zA-Z①-⑳]{1,3}");

    /** An opening mark, its closing one, and how many of the same kind are around them. */
    record MarkPair(int open, int close, int depth) {}

    static MarkPairs of(String text) {
        String masked = NO_PAIRS.matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
        List<Integer> open = new ArrayList<>();
        MarkPairs found = new MarkPairs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < masked.length(); i++) {
            if (OPENING.indexOf(masked.charAt(i)) >= 0) {
                open.add(i);
            } else if (CLOSING.indexOf(masked.charAt(i)) >= 0) {
                found.close(masked, i, open);
            }
        }
        found.alone.addAll(open);
        return found;
    }

    private void close(String text, int at, List<Integer> open) {
        char wanted = family(OPENING.charAt(CLOSING.indexOf(text.charAt(at))));
        int last = open.size() - 1;
        while (last >= 0 && family(text.charAt(open.get(last))) != wanted) {
            last--;
        }
        if (last < 0) {
            if (wanted != '（' || !NUMBER.matcher(text.substring(0, at)).matches()) {
                alone.add(at);
            }
            return;
        }
        if (last < open.size() - 1) {
            crossed.add(at);
        }
        int opening = open.remove(last);
        long depth = open.stream()
                .filter(other -> other < opening && family(text.charAt(other)) == wanted)
                .count();
        pairs.add(new MarkPair(opening, at, (int) depth));
    }

    /** A bracket of one width may be closed by one of the other. */
    private static char family(char opening) {
        return opening == '(' ? '（' : opening;
    }

    boolean isSound() {
        return alone.isEmpty() && crossed.isEmpty();
    }
}
