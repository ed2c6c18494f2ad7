package org.huozi.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object of JSON (RFC 8259) in the making. Its members keep their order; absent values leave no trace. A value is a
 * string, a number, a boolean, a {@code Json}, or a list of these.
 */
public final class Json {
    private final Map<String, Object> members = new LinkedHashMap<>();

    private Json() {}

    public static Json object() {
        return new Json();
    }

    public Json with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    public Json with(String name, Optional<?> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    /** Adds a list, unless it is empty. */
    public Json withSome(String name, List<?> values) {
        return values.isEmpty() ? this : with(name, values);
    }

    Map<String, Object> members() {
        return members;
    }

    /**
     * For people who look into the file, too: members of the object on lines of their own, and so the objects of the lists
     * in it; what is in these objects stays together.
     *
     * @param lists how many lists within one another are spread out like this
     */
    public String lines(int lists) {
        return new JsonLines(lists).text(this) + "\n";
    }

    /** On one line, safe inside an HTML script element. */
    @Override
    public String toString() {
        return text(this);
    }

    /**
     * Any value on one line, safe inside an HTML script element: {@code <} might begin {@code </script} or {@code <!--},
     * and does not occur outside the strings of JSON.
     */
    public static String text(Object value) {
        StringBuilder text = new StringBuilder();
        new JsonLine(text, ",", ":").append(value);
        return text.toString().replace("<", "\\u003c");
    }
}
