package org.huozi.blank;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The number that an edition's next manuscript begins with.
 *
 * @param prefix {@code 03-}; empty where the manuscripts have no numbers
 */
record RunningNumber(String prefix) {
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,4})-.+");

    /** One more than the highest number, with as many digits. */
    static RunningNumber of(List<String> files) {
        Optional<String> highest = files.stream()
                .flatMap(file -> NUMBERED.matcher(file).results().limit(1))
                .map((MatchResult match) -> match.group(1))
                .max((one, other) -> Integer.compare(Integer.parseInt(one), Integer.parseInt(other)));
        return new RunningNumber(highest.map(RunningNumber::after).orElse(""));
    }

    private static String after(String highest) {
        String next = Integer.toString(Integer.parseInt(highest) + 1);
        return "0".repeat(Math.max(0, highest.length() - next.length())) + next + "-";
    }

    /** The whole name of a file: with this number before it, unless the name has a number already. */
    String named(String name) {
        String bare = name.endsWith(".md") ? name.substring(0, name.length() - ".md".length()) : name;
        return (NUMBERED.matcher(bare).matches() ? "" : prefix) + bare + ".md";
    }
}
