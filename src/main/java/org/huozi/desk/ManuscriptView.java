package org.huozi.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Severity;
import org.huozi.diag.SourceLines;
import org.huozi.model.Edition;

/**
 * A file and what was found in it, as a template sees it.
 *
 * @param title of the article; absent for a file that is none
 */
public record ManuscriptView(Optional<String> title, String file, List<FindingView> findings) {
    public ManuscriptView {
        findings = List.copyOf(findings);
    }

    /** Everything found, file by file: what keeps an edition from being published is not looked for below what does not. */
    static List<ManuscriptView> listed(List<Edition> editions, Diagnostics found, SourceLines lines) {
        Map<String, String> titles = new HashMap<>();
        editions.forEach(edition -> edition.articles()
                .forEach(article ->
                        titles.put(article.span().file(), article.title().text())));
        List<Diagnostic> errorsFirst = found.all().stream()
                .sorted(Comparator.comparing(finding -> finding.severity() != Severity.ERROR))
                .toList();
        return errorsFirst.stream()
                .map(finding -> finding.span().file())
                .distinct()
                .map(file -> new ManuscriptView(
                        Optional.ofNullable(titles.get(file)),
                        file,
                        errorsFirst.stream()
                                .filter(finding -> finding.span().file().equals(file))
                                .map(finding -> FindingView.of(finding, lines))
                                .toList()))
                .toList();
    }
}
