package org.huozi.markdown;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Span;

/** What stands on the opening line of a container: {@code figure {number=1 note="…" missing}}. */
record ContainerAttributes(String name, OptionalInt number, Optional<String> note, boolean missing) {
    private static final Pattern LINE = Pattern.compile("([^\\s{｛]*)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern BRACES = Pattern.compile("\\{(.*)}");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s*([^\\s=\"{}]+)(?:=(?:\"([^\"]*)\"|([^\\s\"{}“”]+)))?(?=\\s|$)");

    static ContainerAttributes read(Container container, ReadingContext reading) {
        String info = container.info().toString();
        int at = container.info().getStartOffset();
        Matcher line = LINE.matcher(info);
        if (!line.matches()) {
            throw new IllegalStateException("every line has a first word, possibly empty");
        }
        ContainerAttributes bare = new ContainerAttributes(line.group(1), OptionalInt.empty(), Optional.empty(), false);
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
        if (key.equals("number") && value.isPresent()) {
            if (value.get().matches("0*[1-9][0-9]{0,3}")) {
                return new ContainerAttributes(name, OptionalInt.of(Integer.parseInt(value.get())), note, missing);
            }
            reading.report(Code.FIG_004, place, value.get());
        } else if (key.equals("note") && value.isPresent()) {
            return new ContainerAttributes(name, number, value.filter(text -> !text.isBlank()), missing);
        } else if (key.equals("missing") && value.isEmpty()) {
            return new ContainerAttributes(name, number, note, true);
        } else if (key.equals("number") || key.equals("note") || key.equals("missing")) {
            reading.report(
                    Code.FIG_014, place, value.map(text -> key + "=" + text).orElse(key));
        } else {
            reading.report(Code.FIG_003, place, key);
        }
        return this;
    }
}
