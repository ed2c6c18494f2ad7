package org.huozi.output.site;

import java.util.List;

/**
 * A year of the journal.
 *
 * @param editions its first edition first
 * @param sections 年度总目录
 */
public record YearView(int year, List<PublishedView> editions, List<SectionView> sections) {
    public YearView {
        editions = List.copyOf(editions);
        sections = List.copyOf(sections);
    }
}
