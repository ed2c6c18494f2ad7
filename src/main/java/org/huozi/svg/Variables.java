package org.huozi.svg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Custom properties (CSS Variables 1) in force at an element. */
record Variables(Map<String, String> values) {
    static final Variables NONE = new Variables(Map.of());

    /** So many are put in their places in one value. */
    private static final int MOST = 20;

    private static final int LONGEST = 1000;

    Variables with(Map<String, String> declared) {
        Map<String, String> all = new HashMap<>(values);
        declared.forEach((name, value) -> {
            if (name.startsWith("--")) {
                all.put(name, value);
            }
        });
        return all.size() == values.size() && all.equals(values) ? this : new Variables(all);
    }

    /** A value with the values of its variables; none where one has none. Of two for light and dark the one for light. */
    Optional<String> resolved(String value) {
        String resolved = value;
        for (int i = 0; i < MOST; i++) {
            int variable = resolved.indexOf("var(");
            int lightDark = resolved.indexOf("light-dark(");
            int start = variable >= 0 ? variable : lightDark;
            if (start < 0) {
                return Optional.of(resolved);
            }
            int open = resolved.indexOf('(', start) + 1;
            int close = Brackets.find(resolved, open, ')');
            int comma = Math.min(close, Brackets.find(resolved.substring(0, close), open, ','));
            String first = resolved.substring(open, comma).strip();
            String second = comma < close ? resolved.substring(comma + 1, close).strip() : "";
            String instead = variable >= 0 ? values.getOrDefault(first, second) : first;
            resolved =
                    resolved.substring(0, start) + instead + resolved.substring(Math.min(resolved.length(), close + 1));
            if (instead.isEmpty() || resolved.length() > LONGEST) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
