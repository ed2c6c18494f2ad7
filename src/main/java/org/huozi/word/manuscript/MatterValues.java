package org.huozi.word.manuscript;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What labels have said so far: the authors, and other values by the keys of the front matter. */
final class MatterValues {
    private static final Pattern DAY = Pattern.compile("([12][0-9]{3})[年./-]\\s*([0-9]{1,2})[月./-]\\s*([0-9]{1,2})日?");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++");

    private final Bylines authors = new Bylines();
    private final Map<String, String> fields = new LinkedHashMap<>();

    Bylines authors() {
        return authors;
    }

    Map<String, String> fields() {
        return fields;
    }

    /** Takes a value in; of two of a kind the first counts, but for an abstract, which may go on. */
    void say(MatterLabel label, String value) {
        switch (label) {
            case SUMMARY, SUMMARY_EN -> fields.merge(label.key(), value, (one, other) -> one + "\n" + other);
            case RECEIVED, REVISED, ACCEPTED -> fields.putIfAbsent(label.key(), day(value));
            case BIOGRAPHY -> authors.biographies(value);
            case EMAIL -> mail(value);
            case AFFILIATION -> {
                if (authors.areNowhere()) {
                    authors.at(Institution.in(value));
                }
            }
            case AUTHOR -> authors.add(AuthorNames.in(value));
            default -> fields.putIfAbsent(label.key(), value.replace('\n', ' ').strip());
        }
    }

    private void mail(String value) {
        Matcher address = MAIL.matcher(value);
        if (address.find()) {
            authors.mail(address.group());
        }
    }

    /** Whether a text is a day and nothing else. */
    static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    /** A day as front matter has it, 2022-03-15; what is none stays as it is. */
    static String day(String typed) {
        Matcher day = DAY.matcher(typed);
        return day.find()
                ? String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        day.group(1),
                        Integer.valueOf(day.group(2)),
                        Integer.valueOf(day.group(3)))
                : typed;
    }
}
