package org.huozi.edition;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.diag.Span;
import org.huozi.model.Edition;
import org.huozi.model.Words;

/**
 * What of an edition is compared with other editions.
 *
 * @param id name of its folder
 * @param number 期
 * @param total 总期号
 * @param date month it is dated
 * @param file its edition.yaml
 * @param lines of its edition.yaml, by the keys they begin with
 */
public record Issue(
        String id, int year, int number, OptionalInt total, YearMonth date, String file, Map<String, Span> lines) {
    /** As {@link Edition#OLDEST_FIRST}. */
    public static final Comparator<Issue> OLDEST_FIRST =
            Comparator.comparingInt(Issue::year).thenComparingInt(Issue::number).thenComparing(Issue::id);

    public Issue {
        lines = Map.copyOf(lines);
    }

    public static Issue of(Edition edition) {
        Words settings = edition.manuscript().words();
        Map<String, Span> lines = new TreeMap<>();
        Stream.of("number", "total", "date").forEach(key -> lines.put(key, line(settings, key)));
        return new Issue(
                edition.id(),
                edition.year(),
                edition.number(),
                edition.total(),
                edition.date().month(),
                edition.manuscript().file(),
                lines);
    }

    /** The line of a key, or the beginning of the file. */
    Span line(String key) {
        return lines.getOrDefault(key, Span.startOf(file));
    }

    /** 2022-3, year and number as a folder would be named. */
    String named() {
        return year + "-" + number;
    }

    private static Span line(Words settings, String key) {
        Matcher line = Pattern.compile("(?m)^" + key + " *:.*$").matcher(settings.text());
        return line.find()
                ? settings.span(line.start(), line.end())
                : Span.startOf(settings.span().file());
    }
}
