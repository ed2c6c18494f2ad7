package org.huozi.pagination;

import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Edition;

/** Sets an edition in pages. */
public interface Pagination {

    /** The edition with its pages; empty when {@code diagnostics} tells why there are none. */
    Optional<PaginatedEdition> paginate(Edition edition, Diagnostics diagnostics);
}
