package org.huozi.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How wide an author wants a picture or the columns of a table: parts of the room there is, which any page has. */
final class Shares {
    private static final int WHOLE = 100;

    private static final Pattern PERCENT = Pattern.compile("\\s*([1-9][0-9]?|100)\\s*[%％]\\s*");

    private static final Pattern PART = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,2})?)\\s*([%％])?");
    private static final String BETWEEN = "(?:\\s*[:：,，、/]\\s*|\\s+)";
    private static final Pattern PARTS =
            Pattern.compile("\\s*" + PART.pattern() + "(?:" + BETWEEN + PART.pattern() + "){0,40}\\s*");

    private Shares() {}

    /** 60% → 60, in percent of the measure; empty for anything else. */
    static OptionalInt percent(String typed) {
        Matcher percent = PERCENT.matcher(typed);
        return percent.matches() ? OptionalInt.of(Integer.parseInt(percent.group(1))) : OptionalInt.empty();
    }

    /**
     * 1 3 2 → 17, 50, 33 and 20% 50% 30% → 20, 50, 30, in percent of the table; empty for what is no list of parts, or has
     * parts of nothing.
     */
    static List<Integer> columns(String typed) {
        if (!PARTS.matcher(typed).matches()) {
            return List.of();
        }
        List<Double> parts = new ArrayList<>();
        for (Matcher part = PART.matcher(typed); part.find(); ) {
            parts.add(Double.parseDouble(part.group(1)));
        }
        double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        List<Integer> percents = new ArrayList<>();
        double end = 0;
        for (double part : parts) { // ends are rounded, not widths, so that these make up the whole
            double start = end;
            end += part * WHOLE / sum;
            percents.add((int) (Math.round(end) - Math.round(start)));
        }
        return percents.stream().allMatch(percent -> percent > 0) ? percents : List.of();
    }
}
