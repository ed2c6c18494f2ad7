package org.huozi.config;

import java.time.YearMonth;
import java.util.OptionalInt;

/** A month, or a day when one is given. */
public record CalendarDate(YearMonth month, OptionalInt day) {}
