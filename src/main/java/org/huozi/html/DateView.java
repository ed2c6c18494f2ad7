package org.huozi.html;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day.
 *
 * @param iso {@code 2022-02-08}, for machines
 * @param printed {@code 2022-2-8}, as the journal prints it
 */
public record DateView(int year, int month, int day, String iso, String printed) {
    static DateView of(LocalDate date) {
        int year = date.getYear();
        int month = date.getMonthValue();
        int day = date.getDayOfMonth();
        return new DateView(
                year, month, day, date.toString(), String.format(Locale.ROOT, "%d-%d-%d", year, month, day));
    }
}
