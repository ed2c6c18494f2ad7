package org.huozi.publish;

import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Severity;

/**
 * Where a run stops once everything wrong is known. How severe a finding is, is said where it is found; what stops a run
 * is asked here alone.
 *
 * @param strict whether warnings stop it like errors
 */
public record Gate(boolean strict) {

    public boolean stops(Diagnostics findings) {
        return findings.all().stream().anyMatch(this::stops);
    }

    /** Whether this finding alone would stop the run. */
    public boolean stops(Diagnostic finding) {
        return finding.severity() == Severity.ERROR || (strict && finding.severity() == Severity.WARNING);
    }
}
