package org.huozi.references;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 文献类型标识, the mark of what a source is and of what it is carried by (GB/T 7714 annex B): [J], [J/OL].
 *
 * @param letters of the type, in capitals: J
 * @param carrier of a source that is read on a screen: OL; else empty
 * @param place with its brackets
 */
public record TypeMark(String letters, String carrier, EntryPart place) {
    private static final Set<String> CARRIERS = Set.of("", "MT", "DK", "CD", "OL");

    private static final Set<String> TYPES_2015 =
            Set.of("M", "C", "G", "N", "J", "D", "R", "S", "P", "DB", "CP", "EB", "A", "CM", "DS", "Z");

    private static final Pattern MARK = Pattern.compile("[\\[［【] ?([A-Za-z]{1,2})(?: ?[/∕／] ?([A-Za-z]{2}))? ?[\\]］】]");

    /** The first that stands in an entry. */
    static Optional<TypeMark> in(String entry) {
        Matcher found = MARK.matcher(entry);
        if (!found.find()) {
            return Optional.empty();
        }
        String carrier = found.group(2) == null ? "" : found.group(2).toUpperCase(Locale.ROOT);
        return Optional.of(new TypeMark(
                found.group(1).toUpperCase(Locale.ROOT), carrier, new EntryPart(found.group(), found.start())));
    }

    /** Whether a standard has such a mark; preprints came with 2025. */
    public boolean isKnown(Standard standard) {
        boolean type = TYPES_2015.contains(letters) || (standard != Standard.GBT7714_2015 && letters.equals("PP"));
        return type && CARRIERS.contains(carrier);
    }

    public boolean isOnline() {
        return carrier.equals("OL");
    }
}
