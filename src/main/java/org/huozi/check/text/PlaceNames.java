package org.huozi.check.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of Chinese provinces and cities, for ways from one to another; places.txt has them. */
final class PlaceNames {
    private static final Set<String> ALL = ResourceLines.of("places.txt").stream()
            .flatMap(line -> List.of(line.split(" ", -1)).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 5;

    private PlaceNames() {}

    /** Whether a text begins with one of them. */
    static boolean areAtStartOf(String text) {
        for (int length = Math.min(LONGEST, text.length()); length > 1; length--) {
            if (ALL.contains(text.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text ends with one of them, as a place or as its station, province or port. */
    static boolean areAtEndOf(String text) {
        String name = text.replaceFirst("(?:[东南西北]?站|[市省县港])\\z", "");
        return endsWithName(text) || endsWithName(name);
    }

    private static boolean endsWithName(String text) {
        for (int length = Math.min(LONGEST, text.length()); length > 1; length--) {
            if (ALL.contains(text.substring(text.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
