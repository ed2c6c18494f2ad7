package org.huozi.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The style sheets of a drawing, and what they make of its elements (CSS Cascade 4). */
final class Rules {
    /** Of equals the last wins. */
    private static final Comparator<Rule> CASCADE =
            Comparator.<Rule>comparingInt(rule -> rule.selector().specificity()).thenComparingInt(Rule::order);

    /** Conditions that both a page and a screen meet. */
    private static final Pattern EVERYWHERE = Pattern.compile(
            "@media\\s+(?:all|screen|print)(?:\\s*,\\s*(?:all|screen|print)){0,3}", Pattern.CASE_INSENSITIVE);

    /** Of conditions in one another. */
    private static final int DEEPEST = 4;

    /** Of a selector, in characters. */
    private static final int LONGEST = 400;

    /** By what elements must have. */
    private final Map<String, List<Rule>> rules = new HashMap<>();

    private final Limits limits;
    private int count;
    private long selections;

    private record Rule(Selector selector, List<Declaration> declarations, int order) {}

    private Rules(Limits limits) {
        this.limits = limits;
    }

    static Rules of(DrawingPart root, Limits limits, Flaws flaws) {
        Rules rules = new Rules(limits);
        rules.gather(root, flaws);
        return rules;
    }

    private void gather(DrawingPart part, Flaws flaws) {
        if (part.name().equals("style")) {
            read(withoutComments(part.text().replace("<!--", " ").replace("-->", " ")), part.line(), 0, flaws);
        }
        part.children().forEach(child -> gather(child, flaws));
    }

    private void read(String text, int line, int depth, Flaws flaws) {
        int at = 0;
        while (at < text.length()) {
            int block = Brackets.find(text, at, '{');
            String head = text.substring(at, block).strip();
            boolean special = head.startsWith("@");
            int end = special ? Brackets.find(text.substring(0, block), at, ';') : block;
            if (special && end < block) { // @import, @charset
                special(text.substring(at, end), line, flaws);
                at = end + 1;
                continue;
            }
            int close = block < text.length() ? Brackets.find(text, block + 1, '}') : text.length();
            String content = block < text.length() ? text.substring(block + 1, close) : "";
            if (!special) {
                rule(head, content);
            } else if (depth < DEEPEST
                    && head.length() < LONGEST
                    && EVERYWHERE.matcher(head).matches()) {
                read(content, line, depth + 1, flaws);
            } else {
                special(head, line, flaws);
            }
            at = close + 1;
        }
    }

    private static void special(String head, int line, Flaws flaws) {
        String name = head.strip().split("[\\s({]", 2)[0].toLowerCase(Locale.ROOT);
        if (name.equals("@import") || name.equals("@font-face")) {
            flaws.add(FlawKind.ACTIVE, name, line);
        }
    }

    private static String withoutComments(String sheet) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        int start;
        while ((start = sheet.indexOf("/*", from)) >= 0) {
            text.append(sheet, from, start).append(' ');
            int end = sheet.indexOf("*/", start + 2);
            from = end < 0 ? sheet.length() : end + 2;
        }
        return text.append(sheet, from, sheet.length()).toString();
    }

    private void rule(String selectors, String block) {
        List<Declaration> declarations = Declaration.read(block);
        for (String selector : Brackets.split(selectors, ',')) {
            Optional<Selector> readable = selector.length() > LONGEST ? Optional.empty() : Selector.read(selector);
            readable.ifPresent(read -> rules.computeIfAbsent(read.key(), unseen -> new ArrayList<>())
                    .add(new Rule(read, declarations, count++)));
        }
    }

    /**
     * What an element's own attributes, the style sheets and its style say, in which the stronger has overruled the weaker.
     *
     * @throws Unreadable if there are more elements and rules than are compared
     */
    Map<String, String> declared(Place place) throws Unreadable {
        Map<String, String> declared = new LinkedHashMap<>();
        place.part().attributes().forEach((name, value) -> {
            if (!name.equals("style") && !name.equals("class")) {
                put(declared, name, value);
            }
        });
        List<Declaration> matching = new ArrayList<>();
        matching(place).forEach(rule -> matching.addAll(rule.declarations()));
        matching.addAll(Declaration.read(withoutComments(place.part().attribute("style"))));
        for (boolean important : new boolean[] {false, true}) {
            for (Declaration declaration : matching) {
                if (declaration.important() == important) {
                    put(declared, declaration.property(), declaration.value());
                }
            }
        }
        return declared;
    }

    private List<Rule> matching(Place place) throws Unreadable {
        List<Rule> matching = new ArrayList<>();
        for (String key : Selector.keys(place.part())) {
            for (Rule rule : rules.getOrDefault(key, List.of())) {
                selections += rule.selector().comparisons(place.depth());
                if (selections > limits.selections()) {
                    throw new Unreadable(FlawKind.TOO_MANY, place.part().line());
                }
                if (rule.selector().matches(place)) {
                    matching.add(rule);
                }
            }
        }
        matching.sort(CASCADE);
        return matching;
    }

    /** Properties that stand for several are those. */
    private static void put(Map<String, String> declared, String property, String value) {
        switch (property) {
            case "marker" -> {
                declared.put("marker-start", value);
                declared.put("marker-mid", value);
                declared.put("marker-end", value);
            }
            case "font" -> FontShorthand.read(value).forEach(declared::put);
            default -> declared.put(property, value);
        }
    }
}
