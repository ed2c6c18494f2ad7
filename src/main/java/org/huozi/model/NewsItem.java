package org.huozi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huozi.diag.Span;

/**
 * One item of a digest.
 *
 * @param id anchor on the digest's page, unique there
 * @param link absolute http(s) URL of the source
 */
public record NewsItem(String id, Words title, LocalDate date, List<Inline> text, Optional<String> link, Span span) {
    public NewsItem {
        text = List.copyOf(text);
    }
}
