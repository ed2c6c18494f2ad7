package org.huozi.config;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.source.YamlMapping;
import org.huozi.source.YamlScalar;

/** The entries of a mapping, and what is said of each key once: that it is missing, unknown, empty, or in other words. */
final class AskedKeys {
    private final YamlMapping mapping;
    private final Diagnostics diagnostics;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> required = new HashSet<>();
    private final Set<String> empty = new HashSet<>();
    /** As they are written. */
    private final Set<String> told = new HashSet<>();

    AskedKeys(YamlMapping mapping, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.diagnostics = diagnostics;
    }

    /** The entry of a key, which is a known one from now on. */
    Optional<YamlMapping.Entry> ask(String key) {
        known.add(key);
        return entry(key);
    }

    Optional<YamlMapping.Entry> entry(String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().value().equals(key))
                .findFirst()
                .or(() -> inOtherWords(key));
    }

    /** The key in Chinese, or in capitals, is the key. */
    private Optional<YamlMapping.Entry> inOtherWords(String key) {
        Optional<YamlMapping.Entry> entry = mapping.entries().stream()
                .filter(written -> KeyNames.isAnother(written.key().value(), key))
                .findFirst();
        entry.map(YamlMapping.Entry::key)
                .filter(name -> told.add(name.value()))
                .ifPresent(name -> diagnostics.add(new Diagnostic(
                        Code.YML_022,
                        Code.YML_022.severity(),
                        name.span(),
                        List.of(name.value(), key),
                        List.of(new Correction(name.span(), key)))));
        return entry;
    }

    /** Says that nothing is written behind a key: only one that is needed is worth a stop. */
    void reportEmpty(String key, Span place) {
        if (empty.add(key)) {
            diagnostics.add(required.contains(key) ? Code.YML_015 : Code.YML_031, place, key);
        }
    }

    /** Whether a key that must be there is; said once where it is not. */
    boolean require(String key) {
        known.add(key);
        required.add(key);
        boolean written = entry(key).isPresent();
        if (!written && mapping.whole() && !reportMisspelt(key)) {
            Span span = mapping.span();
            diagnostics.add(Code.YML_013, Span.at(span.file(), span.start()), key, KeyNames.example(key));
        }
        return written;
    }

    /** A required key that was written with a slip is not missing as well. */
    private boolean reportMisspelt(String key) {
        Optional<YamlScalar> misspelt = unknown().stream()
                .filter(written -> KeyNames.meant(written.value(), List.of(key)).isPresent())
                .findFirst();
        misspelt.ifPresent(written -> {
            diagnostics.add(Code.YML_011, written.span(), written.value(), key);
            told.add(written.value());
        });
        return misspelt.isPresent();
    }

    /** Written keys that nobody has asked for. */
    List<YamlScalar> unknown() {
        return mapping.entries().stream()
                .map(YamlMapping.Entry::key)
                .filter(key -> !known.contains(key.value()) && !told.contains(key.value()))
                .toList();
    }

    /** Says that a key is unknown, and which known one was probably meant; or that it is there twice. */
    void report(YamlScalar key) {
        if (known.stream().anyMatch(name -> entry(name).isPresent() && KeyNames.isAnother(key.value(), name))) {
            diagnostics.add(Code.YML_007, key.span(), key.value());
            return;
        }
        List<String> open = known.stream().filter(name -> entry(name).isEmpty()).toList();
        KeyNames.meant(key.value(), open)
                .ifPresentOrElse(
                        meant -> diagnostics.add(Code.YML_011, key.span(), key.value(), meant),
                        () -> diagnostics.add(Code.YML_010, key.span(), key.value(), String.join(", ", known)));
    }
}
