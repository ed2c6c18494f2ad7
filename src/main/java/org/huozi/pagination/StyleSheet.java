package org.huozi.pagination;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Position;
import org.huozi.diag.Span;

/**
 * The style sheet of the pages as its designer wrote it, to find the place of what is told of it.
 *
 * @param text with spaces in place of comments
 */
record StyleSheet(String text) {
    static final String FILE = "templates/print/print.css";

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)");

    /** Several columns on a page: the engine loses notes in them, and fails with tables. */
    private static final Pattern COLUMNS = Pattern.compile(
            "(?<![\\w-])(?:column-count\\s*:\\s*(?:[2-9]|[1-9]\\d+)|(?:columns|column-width)\\s*:\\s*[^;}]*\\d)[^;}]*");

    /**
     * Reads it; one that cannot be read is empty, and reported by whoever needs it.
     *
     * @param templates the folder of the templates
     */
    static StyleSheet read(Path templates) throws IOException {
        Path file = templates.resolve("print/print.css");
        String text = Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        return new StyleSheet(
                COMMENT.matcher(text).replaceAll(comment -> comment.group().replaceAll("[^\\n]", " ")));
    }

    /** Reports what the engine cannot do, and would fail at or lose text with. */
    void check(Diagnostics diagnostics) {
        Matcher columns = COLUMNS.matcher(text);
        while (columns.find()) {
            diagnostics.add(Code.PDF_010, at(columns.start()), columns.group().strip());
        }
    }

    /** Whether what runs along with the pages is shown on them. */
    boolean printsRunningHeads() {
        return text.contains("element(");
    }

    /** Where words stand first; the beginning if they do not. */
    Span place(String words) {
        return Optional.of(text.indexOf(words))
                .filter(at -> at >= 0)
                .map(this::at)
                .orElse(Span.startOf(FILE));
    }

    private Span at(int offset) {
        int line = (int) text.substring(0, offset)
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        return Span.at(FILE, new Position(line, text.codePointCount(start, offset) + 1));
    }
}
