package org.huozi.output;

import java.util.List;
import org.huozi.pagination.PaginatedEdition;

/**
 * All editions of the journal, newest first.
 */
public record Publication(List<PaginatedEdition> editions) {
    public Publication {
        editions = List.copyOf(editions);
    }
}
