package org.huozi.check.proofreading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.AllowedFinding;
import org.huozi.diag.Code;
import org.huozi.diag.Span;

/**
 * What was allowed of one rule by one voice for one reason.
 *
 * @param findings in the order of their places
 */
public record AllowedCount(Code code, AllowedFinding.By by, Optional<String> why, List<AllowedFinding> findings) {
    public AllowedCount {
        findings = List.copyOf(findings);
    }

    /**
     * Of an edition, in the order of codes.
     *
     * @param folder the edition's, with a slash at its end
     */
    static List<AllowedCount> all(String folder, List<AllowedFinding> allowed) {
        Map<AllowedCount, List<AllowedFinding>> alike = new LinkedHashMap<>();
        allowed.stream()
                .filter(one -> one.finding().span().file().startsWith(folder))
                .forEach(one -> alike.computeIfAbsent(
                                new AllowedCount(one.finding().code(), one.by(), one.why(), List.of()),
                                first -> new ArrayList<>())
                        .add(one));
        return alike.entrySet().stream()
                .map(entry -> new AllowedCount(
                        entry.getKey().code(),
                        entry.getKey().by(),
                        entry.getKey().why(),
                        entry.getValue()))
                .sorted(Comparator.comparing(AllowedCount::code))
                .toList();
    }

    /** As {@code 03-text.md:12:5}. */
    public static String place(AllowedFinding allowed) {
        Span span = allowed.finding().span();
        return span.file().replaceFirst(".*/", "") + ":" + span.start().line() + ":"
                + span.start().column();
    }
}
