package org.huozi.diag;

import java.util.List;
import java.util.Locale;

/** The line that a finding is about, and below it a mark at the place: two lines, each ending in a line feed. */
final class Excerpt {
    /** A paragraph is one long line, and only the neighbourhood of the finding helps. */
    private static final int CELLS = 72;

    private static final int CELLS_BEFORE = 40;
    private static final String CUT = "…";

    private Excerpt() {}

    static String of(String line, Position start) {
        List<String> characters = VisibleText.characters(line.replace('\t', ' '));
        int caret = Math.min(start.column() - 1, characters.size());
        int from = windowStart(characters, caret);
        int to = from;
        int cells = 0;
        while (to < characters.size() && cells + CellWidth.of(characters.get(to)) <= CELLS) {
            cells += CellWidth.of(characters.get(to));
            to++;
        }
        String lead = (from > 0 ? CUT : "") + String.join("", characters.subList(from, caret));
        String shown = (from > 0 ? CUT : "")
                + String.join("", characters.subList(from, to))
                + (to < characters.size() ? CUT : "");
        return String.format(Locale.ROOT, "%5d | %s\n", start.line(), shown)
                + String.format(Locale.ROOT, "%5s | %s^\n", "", " ".repeat(CellWidth.of(lead)));
    }

    private static int windowStart(List<String> characters, int caret) {
        int cells = 0;
        for (String character : characters) {
            cells += CellWidth.of(character);
        }
        if (cells <= CELLS) {
            return 0;
        }
        int from = caret;
        int before = 0;
        while (from > 0 && before + CellWidth.of(characters.get(from - 1)) <= CELLS_BEFORE) {
            from--;
            before += CellWidth.of(characters.get(from));
        }
        return from;
    }
}
