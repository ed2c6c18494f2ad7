package org.huozi.check.proofreading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.check.Check;
import org.huozi.config.HouseRules;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Position;
import org.huozi.diag.Severity;
import org.huozi.diag.Span;
import org.huozi.model.Allowance;
import org.huozi.model.Article;
import org.huozi.model.Edition;

/** All rules of proof-reading as the journal wants them, without what the editor has marked as meant so. */
public final class Proofreading implements Check {
    private final List<Check> rules;
    private final HouseRules house;

    public Proofreading(List<Check> rules, HouseRules house) {
        this.rules = List.copyOf(rules);
        this.house = house;
    }

    @Override
    public void check(Edition edition, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        rules.forEach(rule -> rule.check(edition, found));
        Map<String, List<Allowance>> allowances = allowances(edition);
        Set<Allowance> used = new HashSet<>();
        Set<Span> broken = broken(diagnostics);
        for (Diagnostic finding : found.all()) {
            Span span = finding.span();
            List<Allowance> meant = allowances.getOrDefault(span.file(), List.of()).stream()
                    .filter(allowance ->
                            allowance.covers(span.start().line(), finding.code().id()))
                    .toList();
            used.addAll(meant);
            if (meant.isEmpty() && !house.off().contains(finding.code()) && !broken.contains(line(span))) {
                diagnostics.add(finding.withSeverity(house.severity(finding)));
            }
        }
        allowances.forEach((file, all) -> all.stream()
                .filter(allowance -> !used.contains(allowance))
                .forEach(allowance -> report(allowance, file, diagnostics)));
    }

    /** Lines whose markup could not be read: there the text is not what its author meant, and one finding is enough. */
    private static Set<Span> broken(Diagnostics diagnostics) {
        return diagnostics.all().stream()
                .filter(found ->
                        found.severity() != Severity.NOTE && !found.code().isProofreading())
                .map(found -> line(found.span()))
                .collect(Collectors.toSet());
    }

    private static Span line(Span place) {
        return Span.at(place.file(), new Position(place.start().line(), 1));
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

    /** Reports an allowance without effect: there is nothing to allow, or no such rule. */
    private void report(Allowance allowance, String file, Diagnostics diagnostics) {
        Span place = Span.at(file, new Position(allowance.line(), 1));
        for (String id : allowance.codes()) {
            Optional<Code> code = Arrays.stream(Code.values())
                    .filter(known -> known.isProofreading() && known.id().equals(id))
                    .findFirst();
            Code finding = code.isPresent() ? Code.CHK_002 : Code.CHK_003;
            if (!house.off().contains(finding)
                    && code.filter(house.off()::contains).isEmpty()) {
                diagnostics.add(new Diagnostic(finding, house.severity(finding), place, List.of(id), List.of()));
            }
        }
    }
}
