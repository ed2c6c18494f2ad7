package org.huozi.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything found in a run. Stages add to it and go on, so that an editor sees all problems at once. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.span().file())
            .thenComparing(diagnostic -> diagnostic.span().start());

    private final List<Diagnostic> found = new ArrayList<>();
    private final List<AllowedFinding> allowed = new ArrayList<>();

    public void add(Code code, Span span, String... arguments) {
        found.add(new Diagnostic(code, code.severity(), span, List.of(arguments), List.of()));
    }

    /** A finding at the input that the program failed at. */
    public void add(Code code, Span span, Fault fault) {
        found.add(
                new Diagnostic(code, code.severity(), span, List.of(fault.described()), List.of(), Optional.of(fault)));
    }

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Takes over what another stage found, as it found it. */
    public void addAll(List<Diagnostic> others) {
        found.addAll(others);
    }

    /** Takes over everything, with what somebody has allowed. */
    public void addAll(Diagnostics others) {
        found.addAll(others.found);
        allowed.addAll(others.allowed);
    }

    /** Takes note of what is no finding, since somebody has allowed it. */
    public void allow(AllowedFinding finding) {
        allowed.add(finding);
    }

    /** What somebody has allowed, in the order of the places. */
    public List<AllowedFinding> allowed() {
        return allowed.stream()
                .sorted(Comparator.comparing(AllowedFinding::finding, BY_PLACE))
                .toList();
    }

    /** What the program failed at, for its maintainers; each is a finding as well. */
    public List<Fault> faults() {
        return found.stream().flatMap(finding -> finding.fault().stream()).toList();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public long count(Severity severity) {
        return found.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    /** All findings ordered by file and position; equal places keep the order of their finding. */
    public List<Diagnostic> all() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
