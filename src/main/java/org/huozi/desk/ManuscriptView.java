package org.huozi.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huozi.check.ContentReport;
import org.huozi.diag.Severity;

/**
 * A file and what was found in it, as a template sees it.
 *
 * @param title of the article; absent for a file that is none
 */
public record ManuscriptView(Optional<String> title, String file, List<FindingView> findings) {
    public ManuscriptView {
        findings = List.copyOf(findings);
    }

    /** All findings, file by file; files with errors come first, and in each its errors. */
    static List<ManuscriptView> listed(ContentReport report) {
        Map<String, String> titles = report.titles();
        Map<String, List<FindingView>> byFile = report.findings().all().stream()
                .sorted(Comparator.comparing(finding -> finding.severity() != Severity.ERROR))
                .collect(Collectors.groupingBy(
                        finding -> finding.span().file(),
                        LinkedHashMap::new,
                        Collectors.mapping(finding -> FindingView.of(finding, report.sources()), Collectors.toList())));
        return byFile.entrySet().stream()
                .map(file -> new ManuscriptView(
                        Optional.ofNullable(titles.get(file.getKey())), file.getKey(), file.getValue()))
                .toList();
    }
}
