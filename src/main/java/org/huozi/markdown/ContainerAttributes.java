package org.huozi.markdown;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Span;

/**
 * What stands on the opening line of a container: {@code figure {number=1 note="…" width=60% missing}}.
 *
 * @param turned to the side of a page of its own
 * @param width of pictures, in percent of the measure
 * @param widths of columns, in percent of the table; empty where they are not said
 */
record ContainerAttributes(
        String name,
        OptionalInt number,
        Optional<String> note,
        boolean missing,
        boolean turned,
        OptionalInt width,
        List<Integer> widths) {
    private static final Pattern LINE = Pattern.compile("([^\\s{｛]*)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern BRACES = Pattern.compile("\\{(.*)}");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s*([^\\s=\"{}]+)(?:=(?:\"([^\"]*)\"|([^\\s\"{}“”]+)))?(?=\\s|$)");

    private static final List<String> KEYS = List.of("number", "note", "missing", "turned", "width", "widths");

    /** What has no value. */
    private static final Set<String> FLAGS = Set.of("missing", "turned");

    static ContainerAttributes read(Container container, ReadingContext reading) {
        String info = container.info().toString();
        int at = container.info().getStartOffset();
        Matcher line = LINE.matcher(info);
        if (!line.matches()) {
            throw new IllegalStateException("every line has a first word, possibly empty");
        }
        ContainerAttributes bare = new ContainerAttributes(
                line.group(1), OptionalInt.empty(), Optional.empty(), false, false, OptionalInt.empty(), List.of());
        String rest = line.group(2).strip();
        if (rest.isEmpty()) {
            return bare;
        }
        Matcher braces = BRACES.matcher(rest);
        if (!braces.matches()) {
            int start = at + line.start(2);
            reading.report(Code.FIG_014, reading.span(start, start + rest.length()), rest);
            return bare;
        }
        return bare.with(braces.group(1), at + line.start(2) + 1, reading);
    }

    /** The word behind the colons. */
    static String name(Container container) {
        return container.info().toString().split("[\\s{｛]", 2)[0];
    }

    /** Reports attributes where a container has none. */
    static void refuse(Container container, ReadingContext reading) {
        int start = container.info().getStartOffset() + name(container).length();
        String rest =
                container.info().toString().substring(name(container).length()).strip();
        if (!rest.isEmpty()) {
            reading.report(Code.FIG_014, reading.span(start, container.info().getEndOffset()), rest);
        }
    }

    private ContainerAttributes with(String attributes, int at, ReadingContext reading) {
        ContainerAttributes read = this;
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        int end = 0;
        while (end < attributes.stripTrailing().length()) {
            if (!attribute.find(end) || attribute.start() != end) {
                String rest = attributes.substring(end).strip();
                reading.report(Code.FIG_014, reading.span(at + end, at + attributes.length()), rest);
                return read;
            }
            Span place = reading.span(at + attribute.start(1), at + attribute.end());
            Optional<String> value =
                    Optional.ofNullable(attribute.group(2)).or(() -> Optional.ofNullable(attribute.group(3)));
            read = read.with(attribute.group(1), value, place, reading);
            end = attribute.end();
        }
        return read;
    }

    private ContainerAttributes with(String key, Optional<String> value, Span place, ReadingContext reading) {
        boolean flag = FLAGS.contains(key);
        if (!KEYS.contains(key)
                || (key.equals("width") && !name.startsWith("figure"))
                || (key.equals("turned") && name.equals("table"))
                || (key.equals("widths") && !name.equals("table"))) {
            reading.report(Code.FIG_003, place, key);
            return this;
        }
        if (flag == value.isPresent()) {
            reading.report(
                    Code.FIG_014, place, value.map(text -> key + "=" + text).orElse(key));
            return this;
        }
        String typed = value.orElse("");
        return switch (key) {
            case "number" -> number(typed, place, reading);
            case "note" ->
                new ContainerAttributes(
                        name, number, value.filter(text -> !text.isBlank()), missing, turned, width, widths);
            case "width" -> {
                OptionalInt percent = Shares.percent(typed);
                if (percent.isEmpty()) {
                    reading.report(Code.FIG_030, place, "width=" + typed);
                }
                yield new ContainerAttributes(name, number, note, missing, turned, percent, widths);
            }
            case "widths" -> {
                List<Integer> columns = Shares.columns(typed);
                if (columns.isEmpty()) {
                    reading.report(Code.FIG_031, place, "widths=" + typed);
                }
                yield new ContainerAttributes(name, number, note, missing, turned, width, columns);
            }
            case "turned" -> new ContainerAttributes(name, number, note, missing, true, width, widths);
            default -> new ContainerAttributes(name, number, note, true, turned, width, widths);
        };
    }

    private ContainerAttributes number(String typed, Span place, ReadingContext reading) {
        if (!typed.matches("0*[1-9][0-9]{0,3}")) {
            reading.report(Code.FIG_004, place, typed);
            return this;
        }
        return new ContainerAttributes(
                name, OptionalInt.of(Integer.parseInt(typed)), note, missing, turned, width, widths);
    }
}
