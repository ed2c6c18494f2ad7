package org.huozi.output.site.citation;

import java.time.YearMonth;
import java.util.OptionalInt;
import org.huozi.html.Wording;
import org.huozi.model.Edition;

/**
 * The issue an article stands in. The journal has no volumes: GB/T 7714 then writes year(number).
 *
 * @param id folder of the issue's pages
 * @param total 总期号
 * @param name 2022年第2期
 */
public record CitedIssue(
        String id, int year, int number, OptionalInt total, YearMonth month, OptionalInt day, String name) {

    public static CitedIssue of(Edition edition, Wording wording) {
        return new CitedIssue(
                edition.id(),
                edition.year(),
                edition.number(),
                edition.total(),
                edition.date().month(),
                edition.date().day(),
                wording.issue(edition.year(), edition.number()));
    }

    /** {@code 2022-02} or {@code 2022-02-15}. */
    public String date() {
        return day.isPresent() ? month.atDay(day.getAsInt()).toString() : month.toString();
    }
}
