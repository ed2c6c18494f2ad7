package org.huozi.svg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which elements a rule is for (Selectors 3): names, classes, ids and attributes, and what they stand in. Rules with states
 * and positions ({@code :hover}, {@code :nth-child()}) are for no element.
 *
 * @param compounds the last is that of the element itself
 * @param children whether a compound must be the parent of what the next one means
 */
record Selector(List<Compound> compounds, List<Boolean> children) {
    private static final int LONGEST = 12;

    private static final Pattern SIMPLE = Pattern.compile(
            "\\G(?:(\\*)|([.#]?)((?:[\\p{L}\\p{N}_-]|[^\\x00-\\x7F]|\\\\.)++)|\\[\\s*([\\w-]+)\\s*(?:([~^$*|]?=)\\s*[\"']?([^\"'\\]]*)[\"']?\\s*)?])");

    /** Names, classes, ids and attributes that one element must have. */
    record Compound(List<Test> tests) {
        boolean matches(DrawingPart part) {
            for (Test test : tests) { // thousands of rules on thousands of elements
                if (!test.matches(part)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param operator {@code "e"} for the element's name, {@code "a"} for the presence of an attribute, else that of CSS */
    private record Test(String attribute, String operator, String value) {
        boolean matches(DrawingPart part) {
            String actual = part.attribute(attribute);
            return switch (operator) {
                case "e" -> part.localName().equals(value);
                case "a" -> part.attributes().containsKey(attribute);
                case "=" -> actual.equals(value);
                case "~=" -> isWord(actual);
                case "^=" -> !value.isEmpty() && actual.startsWith(value);
                case "$=" -> !value.isEmpty() && actual.endsWith(value);
                case "*=" -> !value.isEmpty() && actual.contains(value);
                case "|=" -> actual.equals(value) || actual.startsWith(value + "-");
                default -> false;
            };
        }

        private boolean isWord(String list) {
            int length = value.length();
            for (int at = list.indexOf(value); at >= 0 && length > 0; at = list.indexOf(value, at + 1)) {
                boolean begins = at == 0 || Scanning.isSpace(list.charAt(at - 1));
                boolean ends = at + length == list.length() || Scanning.isSpace(list.charAt(at + length));
                if (begins && ends) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Which elements may be meant: those with a class, an id or a name, or all of them. */
    String key() {
        for (Test test : compounds.get(compounds.size() - 1).tests()) {
            if (test.operator().equals("~=") && test.attribute().equals("class")) {
                return "." + test.value();
            } else if (test.operator().equals("=") && test.attribute().equals("id")) {
                return "#" + test.value();
            } else if (test.operator().equals("e")) {
                return test.value();
            }
        }
        return "*";
    }

    /** The keys of an element. */
    static Set<String> keys(DrawingPart part) {
        Set<String> keys = new LinkedHashSet<>(List.of("*", part.localName(), "#" + part.attribute("id")));
        for (String word : part.attribute("class").split("\\s+", 100)) {
            keys.add("." + word);
        }
        return keys;
    }

    /** How many comparisons it may need for an element so deep. */
    int comparisons(int depth) {
        return compounds.size() == 1 ? 1 : 1 + depth;
    }

    static Optional<Selector> read(String written) {
        List<Compound> compounds = new ArrayList<>();
        List<Boolean> children = new ArrayList<>();
        String rest = written.strip();
        while (!rest.isEmpty()) {
            List<Test> tests = new ArrayList<>();
            int end = compound(rest, tests);
            if (end == 0 || compounds.size() == LONGEST) {
                return Optional.empty();
            }
            compounds.add(new Compound(tests));
            String after = rest.substring(end);
            rest = after.strip();
            boolean child = rest.startsWith(">");
            if (!rest.isEmpty()) {
                if (!child && !Character.isWhitespace(after.charAt(0))) {
                    return Optional.empty();
                }
                children.add(child);
            }
            rest = child ? rest.substring(1).strip() : rest;
            if (rest.isEmpty() && child) {
                return Optional.empty();
            }
        }
        return compounds.isEmpty() ? Optional.empty() : Optional.of(new Selector(compounds, children));
    }

    private static int compound(String text, List<Test> tests) {
        Matcher simple = SIMPLE.matcher(text);
        int end = 0;
        while (simple.find()) {
            end = simple.end();
            if (simple.group(3) != null) {
                String name = simple.group(3).replace("\\", "");
                tests.add(
                        switch (simple.group(2)) {
                            case "." -> new Test("class", "~=", name);
                            case "#" -> new Test("id", "=", name);
                            default -> new Test("", "e", name);
                        });
            } else if (simple.group(4) != null) {
                String value = simple.group(6) == null ? "" : simple.group(6);
                tests.add(new Test(simple.group(4), simple.group(5) == null ? "a" : simple.group(5), value));
            }
        }
        return end;
    }

    /** Ids count most, then classes and attributes, then names. */
    int specificity() {
        int sum = 0;
        for (Compound compound : compounds) {
            for (Test test : compound.tests()) {
                sum += test.attribute().equals("id") && test.operator().equals("=")
                        ? 10_000
                        : test.operator().equals("e") ? 1 : 100;
            }
        }
        return sum;
    }

    boolean matches(Place place) {
        return matches(place, compounds.size() - 1);
    }

    /** As deep as the selector is long. */
    private boolean matches(Place place, int last) {
        if (!compounds.get(last).matches(place.part())) {
            return false;
        }
        if (last == 0) {
            return true;
        }
        boolean child = children.get(last - 1);
        @Nullable Place above = place.parent();
        while (above != null) {
            if (matches(above, last - 1)) {
                return true;
            }
            above = child ? null : above.parent();
        }
        return false;
    }
}
