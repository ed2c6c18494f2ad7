package org.huozi.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a part.
 *
 * @param name with the prefix that the standard uses for its namespace, {@code w:p}, whatever the file has
 * @param attributes by names of that kind, {@code w:val}
 * @param text directly in it
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {
    private static final String VALUE = "w:val";

    Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** An attribute; empty where it has none. */
    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** Its first child of a name. */
    Optional<Element> child(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst();
    }

    Stream<Element> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    /** The value of its first child of a name. */
    Optional<String> value(String wanted) {
        return child(wanted).flatMap(child -> child.attribute(VALUE));
    }

    /** Whether it has a child of a name that does not say off; empty without the child. */
    Optional<Boolean> flag(String wanted) {
        return child(wanted)
                .map(child -> !List.of("0", "false", "off", "none")
                        .contains(child.attribute(VALUE).orElse("true")));
    }

    /** A number in its first child of a name; one that is none is as good as missing. */
    Optional<Integer> number(String wanted) {
        return value(wanted)
                .filter(value -> value.matches("-?[0-9]{1,9}(?:\\.[0-9]+)?"))
                .map(value -> (int) Double.parseDouble(value));
    }

    /** All elements in it, itself first, in the order of the file. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }

    /** The first element in it of a name. */
    Optional<Element> first(String wanted) {
        return all().filter(element -> element.is(wanted)).findFirst();
    }
}
