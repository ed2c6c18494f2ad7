package org.huozi.check.typography;

import java.util.List;
import java.util.stream.Stream;

/** What became of one rule: the places that keep it are counted, the others also listed. */
record RuleResult(RuleTally tally, List<Finding> findings) {
    RuleResult {
        findings = List.copyOf(findings);
    }

    static RuleResult of(int found, Stream<Finding> broken) {
        List<Finding> findings = broken.toList();
        return new RuleResult(new RuleTally(found - findings.size(), found), findings);
    }
}
