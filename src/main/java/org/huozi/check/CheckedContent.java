package org.huozi.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.SourceLines;
import org.huozi.model.Edition;

/**
 * The content of a journal before a page is set: read, transformed and checked.
 *
 * @param journal 刊名; empty when journal.yaml could not be read
 * @param editions what could be read, newest first
 * @param unread ids of the editions that could not be read, newest first
 * @param findings everything found so far; later stages of the run add to it
 * @param sources the files that were read, for showing the lines that findings are about
 */
public record CheckedContent(
        String journal, List<Edition> editions, List<String> unread, Diagnostics findings, SourceLines sources) {
    public CheckedContent {
        editions = List.copyOf(editions);
        unread = List.copyOf(unread);
    }

    /** The content of a run that has read nothing. */
    public static CheckedContent nothing(Diagnostics findings) {
        return new CheckedContent("", List.of(), List.of(), findings, (file, line) -> Optional.empty());
    }

    /** The titles of articles, by the paths of their manuscripts. */
    public Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        editions.forEach(edition -> edition.articles()
                .forEach(article ->
                        titles.put(article.span().file(), article.title().text())));
        return titles;
    }
}
