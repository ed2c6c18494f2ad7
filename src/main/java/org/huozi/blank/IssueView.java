package org.huozi.blank;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.huozi.model.Edition;

/**
 * The edition that a new file belongs to, as a pattern sees it.
 *
 * @param id folder name
 * @param total 总期, when the editions before count it
 * @param date as edition.yaml writes it, {@code 2022-03} or {@code 2022-03-15}
 * @param firstDay {@code 2022-03-01}, for what wants a day
 * @param draft whether the whole edition is one; an article that comes to another is a draft by itself
 * @param continuous whether the journal numbers its pages through the year
 */
public record IssueView(
        String id,
        int year,
        int number,
        OptionalInt total,
        int dateMonth,
        String date,
        String firstDay,
        boolean draft,
        boolean continuous) {

    static IssueView of(
            String id,
            int year,
            int number,
            OptionalInt total,
            YearMonth month,
            OptionalInt day,
            boolean draft,
            boolean continuous) {
        Optional<String> exact = day.isPresent() && month.isValidDay(day.getAsInt())
                ? Optional.of(month.atDay(day.getAsInt()).toString())
                : Optional.empty();
        return new IssueView(
                id,
                year,
                number,
                total,
                month.getMonthValue(),
                exact.orElse(month.toString()),
                month.atDay(1).toString(),
                draft,
                continuous);
    }

    static IssueView of(Edition edition) {
        return of(
                edition.id(),
                edition.year(),
                edition.number(),
                edition.total(),
                edition.date().month(),
                edition.date().day(),
                edition.draft(),
                edition.startPage() > 1);
    }
}
