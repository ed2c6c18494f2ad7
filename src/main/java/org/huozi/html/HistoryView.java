package org.huozi.html;

import java.util.Optional;
import org.huozi.model.History;

/** The days of 收稿, 修回 and 录用. */
public record HistoryView(Optional<DateView> received, Optional<DateView> revised, Optional<DateView> accepted) {

    public static HistoryView of(History history) {
        return new HistoryView(view(history.received()), view(history.revised()), view(history.accepted()));
    }

    private static Optional<DateView> view(Optional<History.Day> day) {
        return day.map(known -> DateView.of(known.date()));
    }
}
