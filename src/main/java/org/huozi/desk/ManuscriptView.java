package org.huozi.desk;

import java.util.List;
import java.util.Optional;

/**
 * A file and what was found in it, as a template sees it.
 *
 * @param title of the article; absent for a file that is none
 */
public record ManuscriptView(Optional<String> title, String file, List<FindingView> findings) {
    public ManuscriptView {
        findings = List.copyOf(findings);
    }
}
