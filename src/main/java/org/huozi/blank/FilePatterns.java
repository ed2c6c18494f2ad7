package org.huozi.blank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.html.Templates;

/** The templates of new files, {@code templates/new}: an edition.yaml, and a manuscript for every kind. */
record FilePatterns(Templates templates) {
    private static final String FOLDER = "new";
    private static final String MANUSCRIPT = ".md.ftlh";

    /** The kinds there is a pattern for, sorted. */
    List<String> kinds() {
        return templates.list(FOLDER, MANUSCRIPT).stream()
                .map(name -> name.substring(FOLDER.length() + 1, name.length() - MANUSCRIPT.length()))
                .toList();
    }

    Optional<String> manuscript(String kind, IssueView issue, Diagnostics diagnostics) {
        return templates.render(FOLDER + "/" + kind + MANUSCRIPT, Map.of("edition", issue), diagnostics);
    }

    /** @param items names of the first manuscripts */
    Optional<String> settings(IssueView issue, List<String> items, Diagnostics diagnostics) {
        return templates.render(FOLDER + "/edition.yaml.ftlh", Map.of("edition", issue, "items", items), diagnostics);
    }
}
