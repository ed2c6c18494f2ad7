package org.huozi.references;

import java.time.LocalDate;

/** 著录标准, by which a list is judged. */
public enum Standard {
    GBT7714_2015,
    GBT7714_2025,
    /** A house that follows neither: only what every list must have is judged. */
    HOUSE;

    private static final LocalDate IN_FORCE = LocalDate.of(2026, 7, 1);

    /** The one in force on a day: GB/T 7714—2025 since 1 July 2026. */
    public static Standard on(LocalDate day) {
        return day.isBefore(IN_FORCE) ? GBT7714_2015 : GBT7714_2025;
    }
}
