package org.huozi.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    static final String MARKS = OPENING + CLOSING;

    /** [0，6) is an interval, it’s has an apostrophe, “〔” speaks of a mark. */
    private static final Pattern NO_PAIRS = Pattern.compile(
            "[\\[［（(]\\s*[-−]?\\d[\\d.]*\\s*[,，、]\\s*[-−+]?[\\d.∞]+\\s*[\\]］）)]"
                    + "|(?<=[A-Za-z])’(?=[A-Za-z])|(?<=s)’(?=\\s)|(?<=\\d)’(?<!‘[^‘’]{1,20}’)|’(?=\\d\\ds?\\b)|[“‘][“”‘’《》〈〉（）()〔〕【】「」『』][”’]");

    /** What comes before the bracket of a number such as 1) or 一）; a letter alone is one anywhere. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:.*[\\s。；：，、！？;“])?[0-9一二三四五六七八九十a-zA-Z①-⑳]{1,3}|.*[^A-Za-z(（][a-zA-Z]", Pattern.DOTALL);

    /**
     * An opening mark and its closing one.
     *
     * @param inside the opening mark of the pair directly around them; negative where there is none
     */
    record MarkPair(int open, int close, int inside) {}

    static MarkPairs of(String text) {
        return new Pairing(text).pairs();
    }

    /** A bracket of one width may be closed by one of the other. */
    private static char family(char opening) {
        return opening == '(' ? '（' : opening;
    }

    boolean isSound() {
        return alone.isEmpty() && crossed.isEmpty();
    }

    /** From mark to mark through a text. */
    private static final class Pairing {
        private final String text;
        private final List<Integer> open = new ArrayList<>();
        private final List<MarkPair> pairs = new ArrayList<>();
        private final List<Integer> alone = new ArrayList<>();
        /** Closing marks, each with the marks that were open inside its pair. */
        private final Map<Integer, List<Integer>> over = new TreeMap<>();

        Pairing(String text) {
            this.text = NO_PAIRS.matcher(text)
                    .replaceAll(match -> " ".repeat(match.group().length()));
        }

        MarkPairs pairs() {
            for (int i = 0; i < text.length(); i++) {
                if (OPENING.indexOf(text.charAt(i)) >= 0) {
                    open.add(i);
                } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                    close(i);
                }
            }
            alone.addAll(open);
            List<Integer> crossed = over.entrySet().stream()
                    .filter(closing -> !alone.containsAll(closing.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            return new MarkPairs(pairs, alone, crossed);
        }

        private void close(int at) {
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
                over.put(at, List.copyOf(open.subList(last + 1, open.size())));
            }
            pairs.add(new MarkPair(open.remove(last), at, last > 0 ? open.get(last - 1) : -1));
        }
    }
}
