package org.huozi.needs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether tests can run.
 *
 * @param reason why they cannot: the names of what is missing, behind a sign by which {@link SkippedTests} knows them
 */
record Verdict(Optional<String> reason) {
    private static final String SIGN = "missing: ";

    /**
     * Looks for tools.
     *
     * @throws AssertionError when nothing may be missing that can be installed, and something is
     */
    static Verdict of(List<Tool> tools, Predicate<Tool> present, boolean strict) {
        List<Tool> missing =
                tools.stream().filter(tool -> !present.test(tool)).sorted().toList();
        if (missing.isEmpty()) {
            return new Verdict(Optional.empty());
        }
        if (strict && missing.stream().anyMatch(Tool::isInstallable)) {
            throw new AssertionError(Skipped.chinese(missing) + "；CI=true 时不得缺 — " + Skipped.english(missing)
                    + "; with CI=true nothing may be missing");
        }
        return new Verdict(Optional.of(SIGN + missing.stream().map(Tool::name).collect(Collectors.joining(" "))));
    }

    /** What a reason of ours says is missing; nothing if somebody else gave it. */
    static List<Tool> missing(String reason) {
        return reason.startsWith(SIGN)
                ? Arrays.stream(reason.substring(SIGN.length()).split(" "))
                        .map(Tool::valueOf)
                        .toList()
                : List.of();
    }
}
