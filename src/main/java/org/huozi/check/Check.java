package org.huozi.check;

import org.huozi.diag.Diagnostics;
import org.huozi.model.Edition;

/** Looks at an edition and reports what it finds; changes nothing. */
@FunctionalInterface
public interface Check {
    void check(Edition edition, Diagnostics diagnostics);
}
