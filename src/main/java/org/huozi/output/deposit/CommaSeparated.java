package org.huozi.output.deposit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables as RFC 4180 has them, for spreadsheets: with a byte order mark, without which those of Chinese Windows take the
 * file for GBK.
 */
final class CommaSeparated {
    private static final String MARK = "\uFEFF";

    /** Spreadsheets take these for the beginning of a formula, which a manuscript from outside must not smuggle in. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\-].*", Pattern.DOTALL);

    private CommaSeparated() {}

    /**
     * A line of names, then a line a row.
     *
     * @param rows values by the names of their columns; all have the same columns
     */
    static String table(List<Map<String, String>> rows) {
        StringBuilder table = new StringBuilder(MARK);
        rows.stream().findFirst().ifPresent(first -> table.append(line(first.keySet())));
        rows.forEach(row -> table.append(line(row.values())));
        return table.toString();
    }

    private static String line(Collection<String> cells) {
        return cells.stream().map(CommaSeparated::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String plain = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
