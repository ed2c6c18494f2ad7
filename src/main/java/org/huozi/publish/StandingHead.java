package org.huozi.publish;

import java.util.List;
import java.util.Map;
import org.huozi.diag.Diagnostic;
import org.huozi.edition.Issue;
import org.huozi.output.FinishedEdition;

/**
 * What every run needs of an edition that stands.
 *
 * @param titles of articles, by the paths of their manuscripts
 * @param prepared what was found before a page was set
 * @param set what was found while pages were set, and in them
 * @param made what was found while files were made of them
 */
record StandingHead(
        Issue issue,
        Map<String, String> titles,
        List<Diagnostic> prepared,
        List<Diagnostic> set,
        List<Diagnostic> made,
        FinishedEdition finished) {
    StandingHead {
        titles = Map.copyOf(titles);
        prepared = List.copyOf(prepared);
        set = List.copyOf(set);
        made = List.copyOf(made);
    }
}
