package org.huozi.check.proofreading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huozi.check.Check;
import org.huozi.check.copy.CopyCheck;
import org.huozi.check.copy.EditionCopy;
import org.huozi.config.HouseRules;
import org.huozi.diag.AllowedFinding;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Position;
import org.huozi.diag.Span;
import org.huozi.model.Allowance;
import org.huozi.model.Article;
import org.huozi.model.Edition;

/** All rules of proof-reading as the journal wants them, without what the editor has marked as meant so. */
public final class Proofreading implements Check {
    private final List<CopyCheck> rules;
    private final HouseRules house;

    public Proofreading(List<CopyCheck> rules, HouseRules house) {
        this.rules = List.copyOf(rules);
        this.house = house;
    }

    @Override
    public void check(Edition edition, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        EditionCopy copy = EditionCopy.of(edition);
        rules.forEach(rule -> rule.check(copy, found));
        Map<String, List<Allowance>> allowances = allowances(edition);
        Set<Use> used = new HashSet<>();
        Map<String, UnreadText> unread = unread(edition, diagnostics);
        for (Diagnostic finding : found.all()) {
            Span span = finding.span();
            List<Allowance> meant = allowances.getOrDefault(span.file(), List.of()).stream()
                    .filter(allowance ->
                            allowance.covers(span.start().line(), finding.code().id()))
                    .toList();
            meant.forEach(
                    allowance -> used.add(new Use(allowance, finding.code().id())));
            boolean read =
                    !unread.containsKey(span.file()) || !unread.get(span.file()).has(span);
            if (read) {
                tell(finding, meant, diagnostics);
            }
        }
        allowances.forEach((file, all) -> all.forEach(allowance -> allowance.codes().stream()
                .filter(code -> !used.contains(new Use(allowance, code)))
                .forEach(code -> report(code, allowance, file, diagnostics))));
    }

    /** A remark and one of its codes that it has allowed. */
    private record Use(Allowance allowance, String code) {}

    /** As a finding, or as what somebody has allowed. */
    private void tell(Diagnostic finding, List<Allowance> meant, Diagnostics diagnostics) {
        if (!meant.isEmpty()) {
            Optional<String> why = meant.stream()
                    .flatMap(allowance -> allowance.why().stream())
                    .findFirst();
            diagnostics.allow(new AllowedFinding(finding, AllowedFinding.By.MANUSCRIPT, why));
        } else if (house.off().contains(finding.code())) {
            Optional<String> why = Optional.ofNullable(house.reasons().get(finding.code()));
            diagnostics.allow(new AllowedFinding(finding, AllowedFinding.By.JOURNAL, why));
        } else {
            diagnostics.add(finding.withSeverity(house.severity(finding)));
        }
    }

    /** By the files of articles. */
    private static Map<String, UnreadText> unread(Edition edition, Diagnostics diagnostics) {
        Map<String, UnreadText> unread = new HashMap<>();
        edition.articles().stream()
                .map(Article::manuscript)
                .forEach(manuscript -> unread.put(manuscript.file(), UnreadText.of(manuscript, diagnostics)));
        return unread;
    }

    /** Of each file of an edition. */
    private static Map<String, List<Allowance>> allowances(Edition edition) {
        Map<String, List<Allowance>> allowances = new HashMap<>();
        Stream.concat(
                        Stream.of(edition.manuscript()),
                        edition.articles().stream().map(Article::manuscript))
                .forEach(manuscript -> allowances.put(manuscript.file(), manuscript.allowances()));
        return allowances;
    }

    /** Reports a code without effect: there is nothing to allow, or no such rule. */
    private void report(String id, Allowance allowance, String file, Diagnostics diagnostics) {
        Span place = Span.at(file, new Position(allowance.line(), 1));
        Optional<Code> code = Arrays.stream(Code.values())
                .filter(known -> known.isProofreading() && known.id().equals(id))
                .findFirst();
        Code finding = code.isPresent() ? Code.CHK_002 : Code.CHK_003;
        if (!house.off().contains(finding) && code.filter(house.off()::contains).isEmpty()) {
            diagnostics.add(new Diagnostic(finding, house.severity(finding), place, List.of(id), List.of()));
        }
    }
}
