package org.huozi.model;

import java.time.YearMonth;
import java.util.OptionalInt;

/** The date on a cover: a month, and the day when the journal names one. */
public record IssueDate(YearMonth month, OptionalInt day) {}
