package org.huozi.source;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What git, a network drive or a cloud disk leaves in a file that two people have changed: both texts, and lines of marks. */
final class MergeConflict {
    /** The line of equals signs between the two is no sign of its own: headings are underlined with them. */
    private static final Pattern MARK = Pattern.compile("(?m)^(?:<{7}|>{7})(?: .*)?$");

    private MergeConflict() {}

    /** Where the first line of marks begins in a text. */
    static OptionalInt in(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? OptionalInt.of(mark.start()) : OptionalInt.empty();
    }
}
