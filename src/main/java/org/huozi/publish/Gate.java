package org.huozi.publish;

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
        return findings.hasErrors() || (strict && findings.count(Severity.WARNING) > 0);
    }
}
