package org.huozi.config;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Severity;

/**
 * The journal's choices among the rules of proof-reading: {@code checks:} and {@code profile:} of journal.yaml.
 *
 * @param severities how much a rule matters here, where that is not its own severity
 * @param off rules the journal does not follow
 * @param reasons why the journal has chosen so, where it says
 * @param profile the requirements the journal is under
 */
public record HouseRules(
        Map<Code, Severity> severities, Set<Code> off, Map<Code, String> reasons, Optional<Profile> profile) {
    public static final HouseRules DEFAULT = new HouseRules(Map.of(), Set.of(), Map.of(), Optional.empty());

    public HouseRules {
        severities = Map.copyOf(severities);
        off = Set.copyOf(off);
        reasons = Map.copyOf(reasons);
    }

    public Severity severity(Code code) {
        return severities.getOrDefault(code, code.severity());
    }

    /** A finding may have a level of its own, as one of a term has. */
    public Severity severity(Diagnostic finding) {
        boolean own = finding.severity() != finding.code().severity();
        return own ? finding.severity() : severity(finding.code());
    }

    /** What kind of publication the journal is before the law. */
    public enum Profile {
        /** With a CN number, 公开发行的期刊 (期刊出版管理规定; GB/T 3179). */
        CN_JOURNAL,
        /** 内部资料性出版物 with a 准印证 (内部资料性出版物管理办法). */
        INTERNAL
    }
}
