package org.huozi.check.typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Running headers, footers and folios, which stand in the first or last row of a page and come again and again. */
final class Furniture {
    private static final Pattern FOLIO = Pattern.compile("[—–\\-·第/ ]*(?:\\d{1,4}|[ivxlcIVXLC]{1,7})[—–\\-·页/ ]*");

    /** Leaders of a contents line. */
    private static final Pattern LEADERS = Pattern.compile("(?:([·.…‧•⋯])\\s*)(?:\\1\\s*){5,}+");

    /** So many lines with leaders make a page of contents, of which nothing is running text. */
    private static final int CONTENTS_LINES = 3;

    /** Headers and footers may have two rows. */
    private static final int ROWS = 2;

    private static final double SAME_ROW = 1;

    private Furniture() {}

    /** The pages' lines without furniture and without contents. */
    static List<List<TextLine>> removedFrom(List<List<TextLine>> pages) {
        List<List<TextLine>> bodies =
                pages.stream().map(Furniture::withoutContents).toList();
        for (int row = 0; row < ROWS; row++) {
            bodies = withoutOuterRow(bodies, true);
            bodies = withoutOuterRow(bodies, false);
        }
        return bodies;
    }

    private static List<TextLine> withoutContents(List<TextLine> lines) {
        List<TextLine> plain = lines.stream()
                .filter(line -> !LEADERS.matcher(line.text()).find())
                .toList();
        return lines.size() - plain.size() >= CONTENTS_LINES ? List.of() : plain;
    }

    private static List<List<TextLine>> withoutOuterRow(List<List<TextLine>> pages, boolean top) {
        List<List<TextLine>> rows =
                pages.stream().map(lines -> outerRow(lines, top)).toList();
        Map<String, Integer> times = new HashMap<>();
        Map<Long, Integer> pagesWithRowAt = new HashMap<>();
        for (List<TextLine> row : rows) {
            Set<String> seen = new HashSet<>();
            row.forEach(line -> seen.add(key(line)));
            seen.forEach(text -> times.merge(text, 1, Integer::sum));
            row.stream().limit(1).forEach(line -> pagesWithRowAt.merge(place(line), 1, Integer::sum));
        }
        Map<Long, Integer> repeatedRowsAt = new HashMap<>();
        for (List<TextLine> row : rows) {
            if (row.stream().anyMatch(line -> isFurniture(line, times))) {
                repeatedRowsAt.merge(place(row.get(0)), 1, Integer::sum);
            }
        }
        List<List<TextLine>> bodies = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<TextLine> row = rows.get(i);
            bodies.add(
                    !row.isEmpty() && isPlaceOfFurniture(row.get(0), repeatedRowsAt, pagesWithRowAt)
                            ? pages.get(i).stream()
                                    .filter(line -> !row.contains(line))
                                    .toList()
                            : pages.get(i));
        }
        return bodies;
    }

    private static List<TextLine> outerRow(List<TextLine> lines, boolean top) {
        Comparator<TextLine> outwards = Comparator.comparingDouble(TextLine::baseline);
        return lines.stream()
                .min(top ? outwards : outwards.reversed())
                .map(outer -> lines.stream()
                        .filter(line -> Math.abs(line.baseline() - outer.baseline()) <= SAME_ROW)
                        .toList())
                .orElse(List.of());
    }

    private static boolean isFurniture(TextLine line, Map<String, Integer> times) {
        return FOLIO.matcher(line.text()).matches() || times.getOrDefault(key(line), 0) >= 2;
    }

    /** A header of an article of one page stands only once, but where the others stand. */
    private static boolean isPlaceOfFurniture(TextLine line, Map<Long, Integer> repeated, Map<Long, Integer> all) {
        int times = repeated.getOrDefault(place(line), 0);
        return times > 0 && 3 * times >= all.getOrDefault(place(line), 0);
    }

    private static String key(TextLine line) {
        return place(line) + line.text().replaceAll("\\d+", "#");
    }

    private static long place(TextLine line) {
        return Math.round(line.baseline());
    }
}
