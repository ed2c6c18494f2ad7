package org.huozi.check;

import org.huozi.diag.Diagnostics;
import org.huozi.pagination.PaginatedEdition;

/** Looks at the pages of an edition, before anything of it is written, and reports what it finds; changes nothing. */
@FunctionalInterface
public interface PageCheck {
    void check(PaginatedEdition edition, Diagnostics diagnostics);
}
