package org.huozi.check.text;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/** Dates that no calendar has: 2 月 30 日, 13 月. */
final class CalendarDates {
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(?:(\\d{4}) ?年 ?)?(?<![\\d个])(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?");

    private static final Pattern NUMERIC = Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{1,2})-(\\d{1,2})(?![\\d-])");

    private static final int LEAP = 2024;

    static final List<TextRule> RULES =
            List.of(TextRule.each(DATE, CalendarDates::impossible), TextRule.each(NUMERIC, CalendarDates::impossible));

    private CalendarDates() {}

    private static Optional<Slip> impossible(MatchResult date) {
        int year = date.group(1) == null ? LEAP : Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(2));
        boolean monthAlone = date.group(1) == null && date.group(3) == null;
        int day = date.group(3) == null ? 1 : Integer.parseInt(date.group(3));
        boolean exists = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
        return exists || monthAlone ? Optional.empty() : Optional.of(Slip.of(Code.NUM_005, date));
    }
}
