package org.huozi.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huozi.word.WordBlock.ListNumber;

/**
 * Counts as Word does, paragraph by paragraph, since the numbers that it shows stand nowhere in its file (ISO/IEC 29500-1
 * §17.9). The ones of a list go on through the document; a number of one depth begins those of the deeper ones anew.
 */
final class AutomaticNumbers {
    private static final int DEPTHS = 9;
    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

    private final WordStyles styles;
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> uses = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<String, Boolean> begun = new HashMap<>();

    /** @param root of numbering.xml; none in a file without lists */
    AutomaticNumbers(Optional<Element> root, WordStyles styles) {
        this.styles = styles;
        root.ifPresent(all -> {
            all.children("w:abstractNum")
                    .forEach(list -> lists.put(list.attribute("w:abstractNumId").orElse(""), list));
            all.children("w:num")
                    .forEach(use -> uses.put(use.attribute("w:numId").orElse(""), use));
        });
    }

    /** The number of the next paragraph, by its properties. */
    Optional<ListNumber> next(Optional<Element> properties) {
        String use = styles.ofParagraph(properties, all -> all.child("w:numPr").flatMap(own -> own.value("w:numId")))
                .orElse("");
        Optional<Element> list = Optional.ofNullable(uses.get(use))
                .flatMap(named -> named.value("w:abstractNumId"))
                .map(lists::get);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        int depth = Math.max(0, Math.min(DEPTHS - 1, depth(properties, list.get())));
        String key = list.get().attribute("w:abstractNumId").orElse("");
        int[] count = counts.computeIfAbsent(key, unused -> new int[DEPTHS]);
        begin(use, depth, count);
        Optional<Element> level = level(use, list.get(), depth);
        count[depth] = count[depth] == 0 ? start(use, list.get(), depth) : count[depth] + 1;
        Arrays.fill(count, depth + 1, DEPTHS, 0);
        String form = level.flatMap(own -> own.value("w:numFmt")).orElse("decimal");
        String text = level.flatMap(own -> own.value("w:lvlText")).orElse("");
        boolean plain = level.flatMap(own -> own.flag("w:isLgl")).orElse(false);
        String label = PLACEHOLDER.matcher(text).replaceAll((MatchResult placeholder) -> {
            int of = Integer.parseInt(placeholder.group(1)) - 1;
            int value = count[of] == 0 ? start(use, list.get(), of) : count[of];
            String own = level(use, list.get(), of)
                    .flatMap(deeper -> deeper.value("w:numFmt"))
                    .orElse("decimal");
            return NumeralForm.written(value, plain ? "decimal" : own);
        });
        return Optional.of(new ListNumber(label, depth, form.equals("bullet"), key, count[depth]));
    }

    /** A style may stand for a depth without saying which: the list says it. */
    private int depth(Optional<Element> properties, Element list) {
        Optional<Integer> typed =
                properties.flatMap(all -> all.child("w:numPr")).flatMap(own -> own.number("w:ilvl"));
        String style = styles.id(properties);
        return typed.or(() -> list.children("w:lvl")
                        .filter(level -> level.value("w:pStyle").orElse("").equals(style))
                        .findFirst()
                        .flatMap(AutomaticNumbers::depth))
                .or(() -> styles.ofParagraph(
                        properties, all -> all.child("w:numPr").flatMap(own -> own.number("w:ilvl"))))
                .orElse(0);
    }

    private static Optional<Integer> depth(Element level) {
        return level.attribute("w:ilvl").filter(value -> value.matches("[0-9]")).map(Integer::valueOf);
    }

    /** The first use of a list that says where it begins begins there. */
    private void begin(String use, int depth, int[] count) {
        boolean first = begun.putIfAbsent(use + "/" + depth, true) == null;
        if (first && restart(use, depth).isPresent()) {
            count[depth] = 0;
        }
    }

    private OptionalInt restart(String use, int depth) {
        return override(use, depth)
                .flatMap(own -> own.number("w:startOverride"))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private Optional<Element> override(String use, int depth) {
        return Optional.ofNullable(uses.get(use)).stream()
                .flatMap(named -> named.children("w:lvlOverride"))
                .filter(own -> depth(own).filter(value -> value == depth).isPresent())
                .findFirst();
    }

    private Optional<Element> level(String use, Element list, int depth) {
        return override(use, depth)
                .flatMap(own -> own.child("w:lvl"))
                .or(() -> list.children("w:lvl")
                        .filter(level ->
                                depth(level).filter(value -> value == depth).isPresent())
                        .findFirst());
    }

    private int start(String use, Element list, int depth) {
        OptionalInt restart = restart(use, depth);
        return restart.isPresent()
                ? restart.getAsInt()
                : level(use, list, depth)
                        .flatMap(level -> level.number("w:start"))
                        .orElse(1);
    }
}
