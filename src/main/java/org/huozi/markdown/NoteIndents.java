package org.huozi.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.model.Amendment;
import org.huozi.model.Words;

/**
 * Tabs that indent the lines of a note, as the spaces they stand for. The parser counts four characters where CommonMark
 * has four columns, and would take a tab and three characters of the text.
 */
final class NoteIndents {
    /** Columns (CommonMark 2.2). */
    private static final int TAB = 4;

    private static final String QUOTED = "(?: {0,3}>)*+";

    /** Where a note begins; it may stand in a list. */
    private static final Pattern NOTE =
            Pattern.compile(QUOTED + "[ \\t]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \\t]+)?\\[\\^[^\\]\\n]+]:.*");

    private static final Pattern INDENT = Pattern.compile("(?<quoted>" + QUOTED + " ?)(?<indent>[ \\t]*)(?<text>.*)");

    private NoteIndents() {}

    static Words expanded(Words words) {
        String text = words.text();
        List<Amendment> tabs = new ArrayList<>();
        boolean inNote = false;
        boolean afterEmpty = false;
        int at = 0;
        for (String line : text.indexOf('\t') < 0 ? new String[0] : text.split("\n", -1)) {
            Matcher parts = INDENT.matcher(line);
            boolean empty = !parts.matches() || parts.group("text").isBlank();
            boolean indented = !empty && !parts.group("indent").isEmpty();
            inNote = NOTE.matcher(line).matches() || (inNote && (empty || indented || !afterEmpty));
            if (inNote && indented) {
                tabs.addAll(spaces(parts.group("indent"), at + parts.start("indent")));
            }
            afterEmpty = empty;
            at += line.length() + 1;
        }
        return words.amended(tabs);
    }

    private static List<Amendment> spaces(String indent, int at) {
        List<Amendment> tabs = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < indent.length(); i++) {
            boolean tab = indent.charAt(i) == '\t';
            int width = tab ? TAB - column % TAB : 1;
            if (tab) {
                tabs.add(new Amendment(at + i, at + i + 1, " ".repeat(width)));
            }
            column += width;
        }
        return tabs;
    }
}
