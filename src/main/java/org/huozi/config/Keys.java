package org.huozi.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.IssueDate;
import org.huozi.model.Words;
import org.huozi.source.YamlMapping;
import org.huozi.source.YamlNode;
import org.huozi.source.YamlScalar;
import org.huozi.source.YamlSequence;

/**
 * Reads a YAML mapping key by key and reports what is missing or of the wrong kind. Every key asked for is a known
 * one; {@link #finish} reports the others.
 */
public final class Keys {
    private final YamlMapping mapping;
    private final Diagnostics diagnostics;
    private final AskedKeys asked;
    private final RunningText running;

    public Keys(YamlMapping mapping, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.diagnostics = diagnostics;
        this.asked = new AskedKeys(mapping, diagnostics);
        this.running = new RunningText(diagnostics);
    }

    /** The keys of a node that must be a mapping; reported and empty when it is not one. */
    public static Optional<Keys> of(YamlNode node, String what, Diagnostics diagnostics) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(new Keys(mapping, diagnostics));
        }
        diagnostics.add(Code.YML_014, node.span(), what, "一组“键: 值”", "a group of “key: value” lines");
        return Optional.empty();
    }

    /**
     * The keys of a list item that must be a mapping.
     *
     * @param list the list's key
     * @param first the key that usually comes first, for showing how it is written
     */
    public static Optional<Keys> ofItem(YamlNode node, String list, String first, Diagnostics diagnostics) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(new Keys(mapping, diagnostics));
        }
        diagnostics.add(Code.YML_021, node.span(), list, first);
        return Optional.empty();
    }

    public Span span() {
        return mapping.span();
    }

    /** The place of a key, for findings about its value as a whole; the mapping's when the key is absent. */
    public Span span(String key) {
        return asked.entry(key).map(entry -> entry.key().span()).orElseGet(mapping::span);
    }

    public Optional<YamlNode> node(String key) {
        Optional<YamlMapping.Entry> entry = asked.ask(key);
        if (entry.isPresent() && entry.get().value() instanceof YamlScalar scalar && scalar.isEmpty()) {
            asked.reportEmpty(key, entry.get().key().span());
            return Optional.empty();
        }
        return entry.map(YamlMapping.Entry::value);
    }

    /** A text, a number, a date: one value. */
    public Optional<YamlScalar> scalar(String key) {
        return node(key).flatMap(node -> scalar(key, node));
    }

    /** A setting: a word or a text in one line. */
    public Optional<String> text(String key) {
        return scalar(key).map(scalar -> scalar.line().strip().text()).filter(text -> nonEmpty(key, text));
    }

    public Optional<String> requiredText(String key) {
        return asked.require(key) ? text(key) : Optional.empty();
    }

    /** A text that readers see, in one line, without what is typed into it of its key. It knows its place. */
    public Optional<Words> words(String key) {
        return running(key).map(YamlScalar::line).map(Words::strip).filter(words -> nonEmpty(key, words.text()));
    }

    /** A text of one or more paragraphs that readers see. */
    public Optional<YamlScalar> running(String key) {
        return scalar(key).map(value -> running.of(key, value));
    }

    public Optional<Words> requiredWords(String key) {
        return asked.require(key) ? words(key) : Optional.empty();
    }

    /** A whole number from {@code least} to {@code most}. */
    public OptionalInt number(String key, int least, int most) {
        Optional<YamlScalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt number = TypedNumber.of(scalar.get().value());
        if (number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most) {
            return number;
        }
        diagnostics.add(Code.CFG_006, scalar.get().span(), key, Integer.toString(least), Integer.toString(most));
        return OptionalInt.empty();
    }

    public OptionalInt requiredNumber(String key, int least, int most) {
        return asked.require(key) ? number(key, least, most) : OptionalInt.empty();
    }

    /** A day, YYYY-MM-DD. */
    public Optional<LocalDate> day(String key) {
        return scalar(key)
                .map(value -> running.withoutLabel(key, value))
                .flatMap(scalar -> Dates.day(scalar, diagnostics));
    }

    public Optional<LocalDate> requiredDay(String key) {
        return asked.require(key) ? day(key) : Optional.empty();
    }

    /** A month or a day, YYYY-MM or YYYY-MM-DD. */
    public Optional<IssueDate> requiredDate(String key) {
        return asked.require(key)
                ? scalar(key).flatMap(scalar -> Dates.monthOrDay(scalar, diagnostics))
                : Optional.empty();
    }

    /** An absolute http or https URL. */
    public Optional<URI> url(String key) {
        return scalar(key).flatMap(scalar -> {
            try {
                URI uri = new URI(scalar.value().strip());
                boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
                if (web && uri.getRawAuthority() != null) {
                    return Optional.of(uri);
                }
            } catch (URISyntaxException malformed) {
                // reported below like every other text that is no URL
            }
            diagnostics.add(Code.CFG_005, scalar.span(), scalar.value());
            return Optional.empty();
        });
    }

    /**
     * One of a few words.
     *
     * @param choices from the word to what it stands for
     */
    public <T> Optional<T> choice(String key, Map<String, T> choices) {
        return choice(key, choices, choices.keySet());
    }

    /** @param shown the words that are told where it is none of them */
    <T> Optional<T> choice(String key, Map<String, T> choices, Collection<String> shown) {
        Optional<YamlScalar> scalar = scalar(key);
        Optional<T> chosen = scalar.map(typed -> choices.get(TypedWords.bare(typed.value())));
        if (scalar.isPresent() && chosen.isEmpty()) {
            String words = shown.stream().sorted().collect(Collectors.joining("、"));
            diagnostics.add(Code.CFG_014, scalar.get().span(), scalar.get().value(), words);
        }
        return chosen;
    }

    /** Yes or no, written {@code true} or {@code false}, or as people say it. */
    public Optional<Boolean> flag(String key) {
        return choice(key, TypedWords.FLAGS, Set.of("true", "false"));
    }

    /** The entries below a key whose names are the editor's own words, in the order in which they are written. */
    public Map<String, String> ownWords(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        node(key).flatMap(node -> of(node, key, diagnostics)).ifPresent(keys -> {
            for (YamlMapping.Entry entry : keys.mapping.entries()) {
                String name = entry.key().value();
                keys.words(name).ifPresent(words -> texts.put(name.strip(), words.text()));
            }
        });
        return texts;
    }

    /** A list, of one when a single value or group is written; empty when the key is absent. */
    public List<YamlNode> list(String key) {
        return node(key).map(ListedNodes::of).orElse(List.of());
    }

    /** A list with something in it. */
    public List<YamlNode> requiredList(String key) {
        if (!asked.require(key)) {
            return List.of();
        }
        if (node(key)
                .filter(node ->
                        node instanceof YamlSequence list && list.items().isEmpty())
                .isPresent()) {
            asked.reportEmpty(key, span(key));
        }
        return list(key);
    }

    /** A list item that must be one value. */
    public Optional<YamlScalar> scalar(String key, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        if (node.isOneLine()) {
            return Optional.of(YamlScalar.text(node.written()));
        }
        diagnostics.add(Code.YML_014, node.span(), key, "一个值，不是列表或一组键", "one value, not a list or a group of keys");
        return Optional.empty();
    }

    /** A list item that readers see. */
    public Optional<YamlScalar> runningItem(String key, YamlNode node) {
        return scalar(key, node).map(value -> running.of(key, value));
    }

    /** The key was written, with whatever value. */
    public boolean has(String key) {
        return asked.entry(key).isPresent();
    }

    /** Written keys that nobody has asked for. */
    public List<YamlScalar> unknown() {
        return asked.unknown();
    }

    /** Reports every unknown key, with the known one that was probably meant. */
    public void finish() {
        asked.unknown().forEach(asked::report);
    }

    /** Reports one unknown key. */
    public void report(YamlScalar key) {
        asked.report(key);
    }

    private boolean nonEmpty(String key, String value) {
        if (value.isEmpty()) {
            asked.reportEmpty(key, span(key));
        }
        return !value.isEmpty();
    }
}
