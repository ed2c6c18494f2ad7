package org.huozi.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huozi.sample.Resources;

/** The tables of docs/templates.md. What stands in parentheses explains and is not read. */
public final class TemplatesPaper {
    private static final Pattern VIEW = Pattern.compile("\\*\\*([\\w.]+)\\*\\*.*");
    private static final Pattern VALUE = Pattern.compile("`(\\w+)`(\\??)");
    private static final Pattern TEMPLATE = Pattern.compile("`([\\w./]+\\.ftlh)`");

    private TemplatesPaper() {}

    /** By the names of views, their values; one that may be absent ends in a question mark. */
    public static Map<String, Set<String>> views() {
        Map<String, Set<String>> views = new LinkedHashMap<>();
        String name = "";
        for (String[] row : rows()) {
            if (VIEW.matcher(row[1]).matches()) {
                name = VIEW.matcher(row[1]).replaceAll("$1");
                views.put(name, new TreeSet<>());
            }
            if (row[1].isEmpty() || VIEW.matcher(row[1]).matches()) {
                views.get(name).addAll(values(row[2], "$1$2"));
            }
        }
        return views;
    }

    /** By the names of templates, their variables. */
    public static Map<String, Set<String>> variables() {
        Map<String, Set<String>> variables = new TreeMap<>();
        for (String[] row : rows()) {
            TEMPLATE.matcher(row[1])
                    .results()
                    .map(found -> found.group(1))
                    .forEach(template -> variables.put(template, values(row[2], "$1")));
        }
        return variables;
    }

    private static List<String[]> rows() {
        try {
            return Resources.text(Path.of("docs/templates.md"))
                    .lines()
                    .filter(line -> line.startsWith("| "))
                    .map(line -> line.split(" *\\| *", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> values(String cell, String form) {
        return VALUE.matcher(cell.replaceAll("\\([^)]*\\)", ""))
                .results()
                .map(MatchResult::group)
                .map(value -> VALUE.matcher(value).replaceAll(form))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
