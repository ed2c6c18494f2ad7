package org.huozi.config;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Severity;
import org.huozi.diag.Suggestion;
import org.huozi.source.YamlMapping;
import org.huozi.source.YamlScalar;

/** The keys {@code checks} and {@code profile} → {@link HouseRules}. */
final class HouseRulesReader {
    private static final Map<String, Optional<Severity>> LEVELS = Map.of(
            "off", Optional.empty(),
            "关", Optional.empty(),
            "note", Optional.of(Severity.NOTE),
            "提示", Optional.of(Severity.NOTE),
            "warning", Optional.of(Severity.WARNING),
            "警告", Optional.of(Severity.WARNING),
            "error", Optional.of(Severity.ERROR),
            "错误", Optional.of(Severity.ERROR));

    private static final List<String> SHOWN = List.of("error", "note", "off", "warning");

    private static final Map<String, HouseRules.Profile> PROFILES =
            Map.of("cn-journal", HouseRules.Profile.CN_JOURNAL, "internal", HouseRules.Profile.INTERNAL);

    private final Diagnostics diagnostics;
    private final Map<Code, Severity> severities = new EnumMap<>(Code.class);
    private final Set<Code> off = EnumSet.noneOf(Code.class);
    private final Map<Code, String> reasons = new EnumMap<>(Code.class);

    HouseRulesReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    HouseRules read(Keys journal) {
        journal.node("checks").ifPresent(node -> {
            if (node instanceof YamlMapping mapping) {
                mapping.entries().forEach(this::rule);
            } else {
                Keys.of(node, "checks", diagnostics);
            }
        });
        return new HouseRules(severities, off, reasons, journal.choice("profile", PROFILES));
    }

    /** {@code TYP-013: off}, or with a reason {@code TYP-013: {level: off, why: 本刊…}}. */
    private void rule(YamlMapping.Entry entry) {
        Optional<Code> code = code(entry.key());
        if (entry.value() instanceof YamlMapping reasoned) {
            Keys keys = new Keys(reasoned, diagnostics);
            Optional<Optional<Severity>> level =
                    keys.requiredText("level").flatMap(word -> keys.choice("level", LEVELS, SHOWN));
            Optional<String> why = keys.text("why");
            keys.finish();
            code.ifPresent(rule -> level.ifPresent(chosen -> set(rule, chosen)));
            code.ifPresent(rule -> why.ifPresent(reason -> reasons.put(rule, reason)));
        } else {
            String word = entry.value() instanceof YamlScalar scalar ? scalar.value() : "";
            Optional<Optional<Severity>> level = Optional.ofNullable(LEVELS.get(TypedWords.bare(word)));
            if (level.isEmpty()) {
                diagnostics.add(Code.CFG_014, entry.value().span(), word, String.join("、", SHOWN));
            }
            code.ifPresent(rule -> level.ifPresent(chosen -> set(rule, chosen)));
        }
    }

    private void set(Code rule, Optional<Severity> level) {
        level.ifPresentOrElse(severity -> severities.put(rule, severity), () -> off.add(rule));
    }

    private Optional<Code> code(YamlScalar written) {
        List<Code> rules =
                Arrays.stream(Code.values()).filter(Code::isProofreading).toList();
        Optional<Code> code =
                rules.stream().filter(rule -> rule.id().equals(written.value())).findFirst();
        if (code.isEmpty()) {
            String meant = Suggestion.nearest(
                            written.value(), rules.stream().map(Code::id).toList())
                    .orElse("TYP-001");
            diagnostics.add(Code.CHK_001, written.span(), written.value(), meant);
        }
        return code;
    }
}
