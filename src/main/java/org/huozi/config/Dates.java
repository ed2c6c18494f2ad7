package org.huozi.config;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.han.Space;
import org.huozi.model.IssueDate;
import org.huozi.source.YamlScalar;

/** Dates as the content writes them; one that does not exist is told from one that is no date at all. */
final class Dates {
    /** 2022-02-08, 2022.2.8, 2022/2/8, 2022年2月8日, 二〇二二年二月八日, with any spaces between. */
    private static final Pattern DATE = Pattern.compile("(N{4})(?:年|SEP)(N{1,3})(?:月?|(?:月|SEP)(N{1,3})日?)"
            .replace("N", "[0-9〇零○一二三四五六七八九十]")
            .replace("SEP", "[-./—–－．／]"));

    private static final String DAY = "2022-02-08";
    private static final String MONTH_OR_DAY = "2022-02 / 2022-02-08";

    private Dates() {}

    static Optional<LocalDate> day(YamlScalar value, Diagnostics diagnostics) {
        return read(value, DAY, diagnostics)
                .flatMap(date -> date.day().isPresent()
                        ? Optional.of(date.month().atDay(date.day().getAsInt()))
                        : malformed(value, DAY, diagnostics));
    }

    static Optional<IssueDate> monthOrDay(YamlScalar value, Diagnostics diagnostics) {
        return read(value, MONTH_OR_DAY, diagnostics);
    }

    private static Optional<IssueDate> read(YamlScalar value, String form, Diagnostics diagnostics) {
        Matcher date =
                DATE.matcher(Space.removed(Normalizer.normalize(TypedWords.bare(value.value()), Normalizer.Form.NFKC)));
        if (!date.matches()) {
            return malformed(value, form, diagnostics);
        }
        try {
            YearMonth month = YearMonth.of(number(date.group(1)), number(date.group(2)));
            if (date.group(3) == null) {
                return Optional.of(new IssueDate(month, OptionalInt.empty()));
            }
            int day = month.atDay(number(date.group(3))).getDayOfMonth();
            return Optional.of(new IssueDate(month, OptionalInt.of(day)));
        } catch (DateTimeException missing) {
            diagnostics.add(Code.CFG_004, value.span(), value.value());
            return Optional.empty();
        }
    }

    /** One that is none is no day of any month. */
    private static int number(String typed) {
        return TypedNumber.of(typed).orElse(0);
    }

    private static <T> Optional<T> malformed(YamlScalar value, String form, Diagnostics diagnostics) {
        diagnostics.add(Code.CFG_003, value.span(), value.value(), form);
        return Optional.empty();
    }
}
