package org.huozi.desk;

import org.huozi.check.preflight.Preflight;
import org.huozi.pagination.PaginatedEdition;

/** An edition with its pages, and what they bring to the press. */
public record PrintedEdition(PaginatedEdition pages, Preflight preflight) {}
