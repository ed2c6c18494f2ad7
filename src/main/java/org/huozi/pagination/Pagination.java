package org.huozi.pagination;

import org.huozi.diag.Reported;
import org.huozi.model.Edition;

/** Sets an edition in pages. */
@FunctionalInterface
public interface Pagination {

    /** The edition with its pages, and what was found while they were set. */
    Reported<PaginatedEdition> paginate(Edition edition);
}
