package org.huozi.output.site.citation;

import java.time.YearMonth;
import java.util.OptionalInt;
import org.huozi.model.Edition;

/**
 * The issue an article stands in. The journal has no volumes: GB/T 7714 then writes year(number).
 *
 * @param id folder of the issue's pages
 * @param total 总期号
 */
public record CitedIssue(String id, int year, int number, OptionalInt total, YearMonth month, OptionalInt day) {

    public static CitedIssue of(Edition edition) {
        return new CitedIssue(
                edition.id(),
                edition.year(),
                edition.number(),
                edition.total(),
                edition.date().month(),
                edition.date().day());
    }

    /** {@code 2022-02} or {@code 2022-02-15}. */
    public String date() {
        return day.isPresent() ? month.atDay(day.getAsInt()).toString() : month.toString();
    }
}
