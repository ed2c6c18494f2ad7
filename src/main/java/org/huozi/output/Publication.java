package org.huozi.output;

import java.util.List;
import org.huozi.pagination.PaginatedEdition;

/**
 * Editions of the journal, newest first.
 *
 * @param complete whether these are all; when not, what tells of all editions is left as it is
 */
public record Publication(List<PaginatedEdition> editions, boolean complete) {
    public Publication {
        editions = List.copyOf(editions);
    }
}
