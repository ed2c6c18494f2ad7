package org.huozi.pagination;

import org.huozi.model.Edition;

/**
 * An edition with its pages.
 *
 * @param pdf the finished file; not to be changed by its readers
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes, never compared
public record PaginatedEdition(Edition edition, PageMap pages, byte[] pdf) {}
