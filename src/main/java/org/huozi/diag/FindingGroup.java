package org.huozi.diag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Findings that are told as one: those of one code in one file, where there are many of them.
 *
 * @param findings in order; one, or more than {@link #MOST}
 */
public record FindingGroup(List<Diagnostic> findings) {
    /** The most that are told one by one: an editor reads ten, and scrolls past forty. */
    private static final int MOST = 10;

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    /** All findings, in their order; a group stands where its first is. */
    public static List<FindingGroup> of(List<Diagnostic> found) {
        Map<List<Object>, List<Diagnostic>> alike = new LinkedHashMap<>();
        found.forEach(one ->
                alike.computeIfAbsent(kind(one), first -> new ArrayList<>()).add(one));
        List<FindingGroup> groups = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        for (Diagnostic one : found) {
            List<Diagnostic> others = alike.getOrDefault(kind(one), List.of());
            if (others.size() <= MOST) {
                groups.add(new FindingGroup(List.of(one)));
            } else if (told.add(kind(one))) {
                groups.add(new FindingGroup(others));
            }
        }
        return groups;
    }

    /** Each finding by itself. */
    public static List<FindingGroup> single(List<Diagnostic> found) {
        return found.stream().map(one -> new FindingGroup(List.of(one))).toList();
    }

    private static List<Object> kind(Diagnostic finding) {
        return List.of(finding.span().file(), finding.code(), finding.severity());
    }

    /** The one that is told. */
    public Diagnostic first() {
        return findings.get(0);
    }
}
