package org.huozi.output.site.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huozi.diag.DiagnosticsJson;

/** An object of JSON in the making; its members keep their order, absent values leave no trace. */
public final class Json {
    private final Map<String, Object> members = new LinkedHashMap<>();

    private Json() {}

    public static Json object() {
        return new Json();
    }

    /** Adds a member: a string, number, {@code Json}, or a list of these. An empty list is left out. */
    public Json with(String name, Object value) {
        if (!(value instanceof List<?> list) || !list.isEmpty()) {
            members.put(name, value);
        }
        return this;
    }

    public Json with(String name, Optional<?> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    /** On one line, safe inside an HTML script element: no {@code <}, so neither {@code </script} nor {@code <!--}. */
    @Override
    public String toString() {
        return text(members);
    }

    /** The JSON of a value as {@link #with(String, Object)} takes it. */
    public static String text(Object value) {
        if (value instanceof Json json) {
            return text(json.members);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(member -> text(String.valueOf(member.getKey())) + ":" + text(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::text).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : string(value.toString());
    }

    /** U+2028 and U+2029 end a line in older scripts, {@code <} may end the element around them. */
    private static String string(String value) {
        return DiagnosticsJson.string(value)
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
