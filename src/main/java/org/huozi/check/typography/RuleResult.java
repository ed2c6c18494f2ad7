package org.huozi.check.typography;

import java.util.List;
import java.util.stream.Stream;

/** The result of one rule: how many places keep it, and a list of those that do not. */
record RuleResult(RuleTally tally, List<Finding> findings) {
    RuleResult {
        findings = List.copyOf(findings);
    }

    static RuleResult of(int found, Stream<Finding> broken) {
        List<Finding> findings = broken.toList();
        return new RuleResult(new RuleTally(found - findings.size(), found), findings);
    }
}
