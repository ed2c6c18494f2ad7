package org.huozi.word.manuscript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huozi.word.WordPiece;

/**
 * What stands above the body of a manuscript, and what belongs there though it was typed below.
 *
 * @param title its lines; none if none was recognised
 * @param fields other values, by their keys; an abstract has a line a paragraph
 * @param typed the lines that all this was taken from
 * @param strays notes and remarks in those lines, which front matter has no place for
 * @param body what is left, in its order
 */
record FrontPage(
        List<String> title,
        Optional<String> subtitle,
        List<Byline> authors,
        Map<String, String> fields,
        List<FrontLine> typed,
        List<WordPiece> strays,
        List<Seen> body) {

    /**
     * A line.
     *
     * @param labels what of it only says what the rest means
     */
    record FrontLine(String text, String labels) {
        /** What is left without the labels. */
        String rest() {
            String rest = text;
            for (String label : labels.split("\n", -1)) {
                rest = rest.replaceFirst(Pattern.quote(label), "");
            }
            return rest;
        }
    }

    FrontPage {
        title = List.copyOf(title);
        authors = List.copyOf(authors);
        fields = Map.copyOf(fields);
        typed = List.copyOf(typed);
        strays = List.copyOf(strays);
        body = List.copyOf(body);
    }

    /** Whether it is an official document: it has the number of one. */
    boolean isPolicy() {
        return fields.containsKey("documentNumber");
    }
}
