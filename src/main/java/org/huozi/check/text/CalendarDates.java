package org.huozi.check.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.jspecify.annotations.Nullable;

/** Dates that no calendar has: 2 月 30 日, 13 月. */
final class CalendarDates {
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(?:(\\d{4}) ?年 ?)?(?<![\\d个])(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?[日号])?");

    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\w./-])((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d./-]\\d|\\d)");

    private static final int LEAP = 2024;
    private static final int MONTHS = 12;

    private static final Pattern WITH_WEEKDAY = Pattern.compile(
            "(?<!\\d)(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日 ?[（(，,]? ?(?:星期|礼拜|周)([一二三四五六日天])(?![年])");

    private static final Pattern IN_HAN = Pattern.compile(
            "(?<!农历|阴历|夏历|年旧历)(?:(?<![十〇零])二月三十一?日|(?:(?<!十)[四六九]|十一)月三十一日|[一二三四五六七八九十]月三十[二三四五六七八九]日|十[三四五六七八九]月[一二三四五六七八九十]{1,3}日)");

    private static final String WEEKDAYS = "一二三四五六日";

    static final List<TextRule> RULES = List.of(
            TextRule.each(DATE, date -> impossible(date, date.group(1), date.group(2), date.group(3)))
                    .triggeredBy("月"),
            TextRule.never(Code.NUM_005, IN_HAN).triggeredBy("月"),
            TextRule.each(NUMERIC, date -> impossible(date, date.group(1), date.group(3), date.group(4)))
                    .triggeredBy("-/."),
            TextRule.each(WITH_WEEKDAY, CalendarDates::weekday).triggeredBy("期拜周"));

    private CalendarDates() {}

    private static Optional<Slip> impossible(
            MatchResult date, @Nullable String year, String month, @Nullable String day) {
        int ofYear = year == null ? LEAP : Integer.parseInt(year);
        int ofMonth = Integer.parseInt(month);
        boolean monthAlone = year == null && day == null;
        boolean exists = ofMonth >= 1
                && ofMonth <= MONTHS
                && YearMonth.of(ofYear, ofMonth).isValidDay(day == null ? 1 : Integer.parseInt(day));
        return exists || monthAlone ? Optional.empty() : Optional.of(Slip.of(Code.NUM_005, date));
    }

    /** 2022年2月8日（星期三） was a Tuesday. */
    private static Optional<Slip> weekday(MatchResult date) {
        int year = Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(2));
        int day = Integer.parseInt(date.group(3));
        if (month < 1 || month > MONTHS || !YearMonth.of(year, month).isValidDay(day)) {
            return Optional.empty();
        }
        int real = LocalDate.of(year, month, day).getDayOfWeek().getValue();
        int written = WEEKDAYS.indexOf(date.group(4).replace('天', '日')) + 1;
        String right = "星期" + WEEKDAYS.charAt(real - 1);
        return real == written
                ? Optional.empty()
                : Optional.of(new Slip(
                        Code.NUM_012,
                        date.start(),
                        date.end(4),
                        List.of(),
                        List.of(date.group().strip(), right)));
    }
}
