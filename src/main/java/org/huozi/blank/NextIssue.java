package org.huozi.blank;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.model.Edition;

/**
 * Number, 总期 and date of the next edition: what its name says, and for the rest what follows from the editions before
 * it. A name such as {@code 2022-03} says the year, and the number where the newest edition is named that way.
 */
final class NextIssue {
    private static final Pattern DATED = Pattern.compile("([1-9][0-9]{3})(?:-([0-9]{1,2}))?(?:-.*)?");
    private static final int MONTHS = 12;

    private final String id;
    private final List<Edition> editions;

    /** @param editions those that are there, newest first */
    private NextIssue(String id, List<Edition> editions) {
        this.id = id;
        this.editions = editions;
    }

    /** Empty when neither the name nor an edition says the year. */
    static Optional<IssueView> of(String id, List<Edition> editions) {
        List<Edition> newestFirst =
                editions.stream().sorted(Edition.OLDEST_FIRST.reversed()).toList();
        NextIssue next = new NextIssue(id, newestFirst);
        return newestFirst.isEmpty() ? next.first() : Optional.of(next.after(newestFirst.get(0)));
    }

    private Optional<IssueView> first() {
        Optional<Integer> year = named(id, 1);
        int number = named(id, 2).orElse(1);
        return year.map(known -> IssueView.of(
                id,
                known,
                number,
                OptionalInt.empty(),
                YearMonth.of(known, Math.min(number, MONTHS)),
                OptionalInt.empty(),
                true,
                false));
    }

    private IssueView after(Edition newest) {
        int year = named(id, 1).orElse(newest.year());
        int expected = year == newest.year() ? newest.number() + 1 : 1;
        boolean numbered =
                named(newest.id(), 2).filter(name -> name == newest.number()).isPresent();
        int number = numbered ? named(id, 2).orElse(expected) : expected;
        int month = newest.date().month().getMonthValue() + interval(newest) * (number - newest.number());
        return IssueView.of(
                id,
                year,
                number,
                total(newest, year, number),
                YearMonth.of(year, Math.max(1, Math.min(month, MONTHS))),
                newest.date().day(),
                true,
                newest.startPage() > 1);
    }

    /**
     * That of the newest edition, counted on within its year or to the first edition of the next. Beyond that nobody
     * knows how many editions lie between.
     */
    private static OptionalInt total(Edition newest, int year, int number) {
        boolean nextYear = year == newest.year() + 1 && number == 1;
        if (newest.total().isEmpty() || !(year == newest.year() || nextYear)) {
            return OptionalInt.empty();
        }
        int total = newest.total().getAsInt() + (nextYear ? 1 : number - newest.number());
        return total > 0 ? OptionalInt.of(total) : OptionalInt.empty();
    }

    /**
     * Months from one edition to the next: as between the newest two of the year. Where there is only one, as if
     * those before it had come out as regularly.
     */
    private int interval(Edition newest) {
        int month = newest.date().month().getMonthValue();
        Optional<Edition> before = editions.stream()
                .filter(edition -> edition.year() == newest.year() && edition.number() < newest.number())
                .findFirst();
        if (before.isPresent()) {
            int months = month - before.get().date().month().getMonthValue();
            return Math.max(1, months / (newest.number() - before.get().number()));
        }
        return month % newest.number() == 0 ? month / newest.number() : 1;
    }

    /** A number in an edition's name: the year (1) or what follows it (2). */
    private static Optional<Integer> named(String id, int group) {
        Matcher dated = DATED.matcher(id);
        return dated.matches()
                ? Optional.<String>ofNullable(dated.group(group))
                        .map(Integer::valueOf)
                        .filter(value -> value > 0)
                : Optional.empty();
    }
}
