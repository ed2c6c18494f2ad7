package org.huozi.html;

import java.time.LocalDate;

/**
 * A day. How it is printed is for the templates to say.
 *
 * @param iso {@code 2022-02-08}, for machines
 */
public record DateView(int year, int month, int day, String iso) {
    static DateView of(LocalDate date) {
        return new DateView(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), date.toString());
    }
}
