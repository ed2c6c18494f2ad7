package org.huozi.edition;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;

/**
 * All editions side by side: whether their years, numbers, 总期号, dates and folders agree. Only what can hardly be meant
 * is reported: journals number in many ways, with double issues, without 总期号, in folders named after seasons.
 */
final class EditionSeries {
    /** A folder named by year and number, or by year and month; a double issue has two numbers. */
    private static final Pattern FOLDER = Pattern.compile("([1-9][0-9]{3})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?");

    private final List<Issue> oldestFirst;
    private final Predicate<Issue> wanted;
    private final Diagnostics diagnostics;

    private EditionSeries(List<Issue> editions, Predicate<Issue> wanted, Diagnostics diagnostics) {
        this.oldestFirst = editions.stream().sorted(Issue.OLDEST_FIRST).toList();
        this.wanted = wanted;
        this.diagnostics = diagnostics;
    }

    /**
     * Compares editions.
     *
     * @param wanted those that findings are wanted of
     */
    static void check(List<Issue> editions, Predicate<Issue> wanted, Diagnostics diagnostics) {
        EditionSeries series = new EditionSeries(editions, wanted, diagnostics);
        for (int i = 0; i < series.oldestFirst.size(); i++) {
            Issue edition = series.oldestFirst.get(i);
            series.checkAlone(edition);
            series.oldestFirst.stream().limit(i).forEach(older -> series.checkPair(older, edition));
            if (i > 0) {
                series.checkNeighbours(series.oldestFirst.get(i - 1), edition);
            }
        }
    }

    private void checkAlone(Issue edition) {
        YearMonth month = edition.date();
        // a year begins before New Year in print, and may end after it
        boolean near = month.isAfter(YearMonth.of(edition.year() - 1, 10))
                && month.isBefore(YearMonth.of(edition.year() + 1, 4));
        if (!near) {
            report(edition, "date", Code.CFG_020, edition, month.toString(), Integer.toString(edition.year()));
        }
        if (isNamedOtherwise(edition)) {
            report(edition, "number", Code.CFG_021, edition, edition.id(), edition.named());
        }
    }

    private static boolean isNamedOtherwise(Issue edition) {
        Matcher name = FOLDER.matcher(edition.id());
        if (!name.matches()) {
            return false;
        }
        int year = Integer.parseInt(name.group(1));
        List<Integer> numbers = Stream.of(2, 3)
                .map(name::group)
                .filter(number -> number != null)
                .map(Integer::valueOf)
                .toList();
        boolean rightNumber = numbers.isEmpty()
                || numbers.contains(edition.number())
                || numbers.contains(edition.date().getMonthValue());
        return year != edition.year() || !rightNumber;
    }

    private void checkPair(Issue older, Issue edition) {
        if (older.year() == edition.year() && older.number() == edition.number()) {
            report(edition, "number", Code.CFG_017, older, edition.named(), older.file());
        } else if (older.total().isPresent() && older.total().equals(edition.total())) {
            report(
                    edition,
                    "total",
                    Code.CFG_018,
                    older,
                    Integer.toString(edition.total().getAsInt()),
                    older.file());
        }
    }

    private void checkNeighbours(Issue older, Issue edition) {
        boolean falls = older.total().isPresent()
                && edition.total().isPresent()
                && older.total().getAsInt() > edition.total().getAsInt();
        if (falls) {
            report(
                    edition,
                    "total",
                    Code.CFG_019,
                    older,
                    edition.named(),
                    Integer.toString(edition.total().getAsInt()),
                    older.named(),
                    Integer.toString(older.total().getAsInt()),
                    older.file());
        }
        if (older.date().isAfter(edition.date())) {
            report(
                    edition,
                    "date",
                    Code.CFG_022,
                    older,
                    edition.named(),
                    edition.date().toString(),
                    older.named(),
                    older.date().toString(),
                    older.file());
        }
    }

    /** Tells it at the key of an edition, where findings of it or of the other are wanted. */
    private void report(Issue at, String key, Code code, Issue other, String... arguments) {
        if (wanted.test(at) || wanted.test(other)) {
            diagnostics.add(code, at.line(key), arguments);
        }
    }
}
