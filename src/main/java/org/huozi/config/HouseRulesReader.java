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

    private static final Map<String, HouseRules.Profile> PROFILES =
            Map.of("cn-journal", HouseRules.Profile.CN_JOURNAL, "internal", HouseRules.Profile.INTERNAL);

    private final Diagnostics diagnostics;
    private final Map<Code, Severity> severities = new EnumMap<>(Code.class);
    private final Set<Code> off = EnumSet.noneOf(Code.class);

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
        return new HouseRules(severities, off, journal.choice("profile", PROFILES));
    }

    private void rule(YamlMapping.Entry entry) {
        Optional<Code> code = code(entry.key());
        String word = entry.value() instanceof YamlScalar scalar ? scalar.value() : "";
        if (!LEVELS.containsKey(word)) {
            diagnostics.add(Code.CFG_014, entry.value().span(), word, "off、note、warning、error");
        } else if (code.isPresent()) {
            LEVELS.get(word).ifPresentOrElse(level -> severities.put(code.get(), level), () -> off.add(code.get()));
        }
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
