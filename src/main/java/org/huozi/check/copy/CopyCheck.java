package org.huozi.check.copy;

import org.huozi.diag.Diagnostics;

/** Looks at an edition as a proof-reader has it before him and reports what it finds; changes nothing. */
@FunctionalInterface
public interface CopyCheck {
    void check(EditionCopy copy, Diagnostics diagnostics);
}
