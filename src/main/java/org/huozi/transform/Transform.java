package org.huozi.transform;

import org.huozi.diag.Diagnostics;
import org.huozi.model.Edition;

/** A step from the edition as written to the edition as published. Applying it twice changes nothing more. */
@FunctionalInterface
public interface Transform {
    Edition apply(Edition edition, Diagnostics diagnostics);
}
