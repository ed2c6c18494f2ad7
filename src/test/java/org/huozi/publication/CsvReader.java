package org.huozi.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a table by the grammar of RFC 4180 §2, and takes nothing that is not in it. */
final class CsvReader {
    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",\r\n]*))(,|\r\n)");

    private CsvReader() {}

    /** The lines below the first, by the names that it gives. */
    static List<Map<String, String>> rows(String file) {
        List<List<String>> lines = lines(file.replaceFirst("^\uFEFF", ""));
        List<String> names = lines.get(0);
        return lines.stream().skip(1).map(line -> row(names, line)).toList();
    }

    private static Map<String, String> row(List<String> names, List<String> line) {
        if (line.size() != names.size()) {
            throw new AssertionError(line.size() + " fields below " + names.size() + " names");
        }
        Map<String, String> row = new LinkedHashMap<>();
        IntStream.range(0, names.size()).forEach(i -> row.put(names.get(i), line.get(i)));
        return row;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        int end = 0;
        while (field.find()) {
            line.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
            if (!field.group(3).equals(",")) {
                lines.add(List.copyOf(line));
                line.clear();
            }
            end = field.end();
        }
        if (end != text.length()) {
            throw new AssertionError("no field of a table: " + text.substring(end));
        }
        return lines;
    }
}
