package org.huozi.check.typography;

import java.util.List;
import java.util.stream.Stream;

/** What became of one rule: the places that keep it are counted, the others also listed. */
record Result(Tally tally, List<Finding> findings) {
    Result {
        findings = List.copyOf(findings);
    }

    static Result of(int found, Stream<Finding> broken) {
        List<Finding> findings = broken.toList();
        return new Result(new Tally(found - findings.size(), found), findings);
    }
}
