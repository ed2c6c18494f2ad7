package org.huozi.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.SourceLines;
import org.huozi.model.Edition;

/**
 * What was found, and in what.
 *
 * @param journal 刊名; empty when journal.yaml could not be read
 * @param read ids of the editions that could be read, newest first
 * @param unread ids of the editions that could not be read, newest first
 * @param titles of articles, by the paths of their manuscripts
 * @param findings everything found so far; later stages of the run add to it
 * @param sources the files that were read, for showing the lines that findings are about
 */
public record ContentReport(
        String journal,
        List<String> read,
        List<String> unread,
        Map<String, String> titles,
        Diagnostics findings,
        SourceLines sources) {
    public ContentReport {
        read = List.copyOf(read);
        unread = List.copyOf(unread);
        titles = Map.copyOf(titles);
    }

    /** The report of a run that has read nothing. */
    public static ContentReport nothing(Diagnostics findings) {
        return new ContentReport("", List.of(), List.of(), Map.of(), findings, (file, line) -> Optional.empty());
    }

    /** The same, with its lines shown from elsewhere. */
    public ContentReport withSources(SourceLines others) {
        return new ContentReport(journal, read, unread, titles, findings, others);
    }

    /** The titles of an edition's articles, by the paths of their manuscripts. */
    public static Map<String, String> titles(Edition edition) {
        Map<String, String> titles = new HashMap<>();
        edition.articles()
                .forEach(article ->
                        titles.put(article.span().file(), article.title().text()));
        return titles;
    }
}
