package org.huozi.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Findings that are told as one, since they are of one code and there are many of them; what their messages are filled
 * with may differ.
 *
 * @param findings in order; at least one
 */
public record FindingGroup(List<Diagnostic> findings) {
    /** The most that are told one by one: an editor who has read three knows the fourth. */
    private static final int MOST = 3;

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    /** All findings in their order, those that repeat within an edition as one; a group stands where its first is. */
    public static List<FindingGroup> of(List<Diagnostic> found) {
        Function<Diagnostic, Object> kind = one -> List.of(one.folder(), one.code(), one.severity());
        Map<Object, List<Diagnostic>> alike = alike(found, kind);
        List<FindingGroup> groups = new ArrayList<>();
        Set<Object> told = new HashSet<>();
        for (Diagnostic one : found) {
            List<Diagnostic> others = alike.getOrDefault(kind.apply(one), List.of());
            boolean ofItsOwn = one.code().family() == Family.TPL; // each template has its own fault
            if (others.size() <= MOST || ofItsOwn) {
                groups.add(new FindingGroup(List.of(one)));
            } else if (told.add(kind.apply(one))) {
                groups.add(new FindingGroup(others));
            }
        }
        return groups;
    }

    /** One group a code, over all editions, the worst first. */
    public static List<FindingGroup> overEditions(List<Diagnostic> found) {
        return alike(found, one -> List.of(one.code(), one.severity())).values().stream()
                .map(FindingGroup::new)
                .sorted(Comparator.comparing(
                                (FindingGroup group) -> group.first().severity())
                        .thenComparing(group -> group.first().code()))
                .toList();
    }

    /** Each finding by itself. */
    public static List<FindingGroup> single(List<Diagnostic> found) {
        return found.stream().map(one -> new FindingGroup(List.of(one))).toList();
    }

    private static Map<Object, List<Diagnostic>> alike(List<Diagnostic> found, Function<Diagnostic, Object> kind) {
        Map<Object, List<Diagnostic>> alike = new LinkedHashMap<>();
        found.forEach(one -> alike.computeIfAbsent(kind.apply(one), first -> new ArrayList<>())
                .add(one));
        return alike;
    }

    /** The one that is told. */
    public Diagnostic first() {
        return findings.get(0);
    }

    public int size() {
        return findings.size();
    }

    /** In how many folders they are, which is in how many editions. */
    public long folders() {
        return findings.stream().map(Diagnostic::folder).distinct().count();
    }
}
