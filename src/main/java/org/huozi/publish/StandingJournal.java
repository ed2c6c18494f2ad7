package org.huozi.publish;

import java.util.List;
import org.huozi.diag.Diagnostic;

/**
 * What every run needs of settings, terms and fonts that have not changed.
 *
 * @param title 刊名
 * @param findings what was found in them
 */
record StandingJournal(String title, List<Diagnostic> findings) {
    StandingJournal {
        findings = List.copyOf(findings);
    }
}
