package org.huozi.check.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article with a list of sources, taken apart.
 *
 * @param text what stands above the entries, with their heading
 * @param entries with what stands before and behind them
 */
record SourceListText(String text, List<String> entries, List<String> gaps) {
    private static final Pattern HEADING =
            Pattern.compile("(?m)^(?:#+ (?:参考文献|注释|References)|\\*\\*参考文献：\\*\\*)\\n+(?:### .*\\n+)?");

    private static final Pattern LABEL = Pattern.compile("^(?:[\\[［（]\\d+[\\]］）] ?|\\d+\\. |- )?");
    private static final Pattern GAP = Pattern.compile("\\n(?! {4})(?:\\n|### .*\\n)*");

    static SourceListText of(String manuscript) {
        Matcher heading = HEADING.matcher(manuscript);
        heading.find();
        String list = manuscript.substring(heading.end()).stripTrailing();
        List<String> entries = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        int at = 0;
        for (Matcher gap = GAP.matcher(list); gap.find(); at = gap.end()) {
            entries.add(list.substring(at, gap.start()));
            gaps.add(gap.group());
        }
        entries.add(list.substring(at));
        gaps.add("\n");
        return new SourceListText(manuscript.substring(0, heading.end()), entries, gaps);
    }

    int size() {
        return entries.size();
    }

    String entry(int index) {
        return entries.get(index);
    }

    String label(int index) {
        Matcher label = LABEL.matcher(entry(index));
        return label.find() ? label.group() : "";
    }

    String words(int index) {
        return entry(index).substring(label(index).length());
    }

    boolean isNumbered() {
        return label(0).matches(".*\\d.*");
    }

    /** Whether entries say by marks what they are. */
    boolean isTyped() {
        return entries.stream()
                                .filter(entry -> entry.matches("(?s).*[\\[［][A-Z/]{1,5}[\\]］].*"))
                                .count()
                        * 2
                > size();
    }

    boolean hasStops() {
        return entries.stream().allMatch(entry -> entry.matches("(?s).*[.．。]"));
    }

    boolean hasHyphens() {
        return entries.stream()
                                .filter(entry -> entry.matches("(?s).*\\d-\\d+[.．]?.*"))
                                .count()
                        * 2
                > size();
    }

    String with(int index, String entry) {
        List<String> changed = new ArrayList<>(entries);
        changed.set(index, entry);
        return joined(text, changed);
    }

    String appended(String entry) {
        return joined(text, entries) + (gaps.get(0).startsWith("\n\n") ? "\n" : "") + entry + "\n";
    }

    String behindText(String sentence) {
        Matcher heading = HEADING.matcher(text);
        heading.find();
        return joined(
                text.substring(0, heading.start()) + sentence + "\n\n" + text.substring(heading.start()), entries);
    }

    String beforeText(String sentence) {
        return joined(sentence + "\n\n" + text, entries);
    }

    private String joined(String above, List<String> all) {
        StringBuilder joined = new StringBuilder(above);
        for (int i = 0; i < all.size(); i++) {
            joined.append(all.get(i)).append(gaps.get(i));
        }
        return joined.toString();
    }
}
