package org.huozi.markdown;

import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Span;
import org.huozi.model.Inline;

/**
 * The HTML tags that mean what they say, {@code <sup> <sub> <b> <strong> <i> <em> <br>}, in a row of sibling nodes. A tag
 * has its partner in the same row; one that has none is text, and so is one with attributes, which would be lost.
 */
final class HtmlTags {
    private static final Pattern TAG =
            Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)(?<attributes>\\s[^>]*?)?\\s*/?>", Pattern.DOTALL);
    private static final String BREAK = "br";

    /** How the inlines between two tags are marked. */
    private interface Pair {
        Inline of(List<Inline> content, Span span);
    }

    private static final Map<String, Pair> PAIRS = Map.of(
            "sup", (content, span) -> new Inline.Script(Inline.Formula.Height.SUPERSCRIPT, content, span),
            "sub", (content, span) -> new Inline.Script(Inline.Formula.Height.SUBSCRIPT, content, span),
            "b", Inline.Strong::new,
            "strong", Inline.Strong::new,
            "i", Inline.Emphasis::new,
            "em", Inline.Emphasis::new);

    private final List<Node> nodes;
    private final Map<Integer, Integer> partners = new HashMap<>();
    private final Map<Integer, Integer> openings = new HashMap<>();

    private record OpenTag(String name, int index) {}

    /** The tags of a row of nodes. */
    HtmlTags(List<Node> nodes) {
        this.nodes = nodes;
        Deque<OpenTag> open = new ArrayDeque<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Optional<String> name = name(nodes.get(i)).filter(tag -> !tag.equals(BREAK));
            if (name.isPresent() && !isClosing(nodes.get(i))) {
                open.push(new OpenTag(name.get(), i));
                counts.merge(name.get(), 1, Integer::sum);
            } else if (name.isPresent() && counts.getOrDefault(name.get(), 0) > 0) {
                close(name.get(), i, open, counts);
            }
        }
    }

    /** Those opened within the pair and never closed have no partner. */
    private void close(String name, int at, Deque<OpenTag> open, Map<String, Integer> counts) {
        OpenTag last;
        do {
            last = open.pop();
            counts.merge(last.name(), -1, Integer::sum);
        } while (!last.name().equals(name));
        partners.put(last.index(), at);
        openings.put(at, last.index());
    }

    /** The index of the closing tag of a pair that means something, whose opening tag stands at an index. */
    OptionalInt closing(int opening) {
        Integer closing = partners.get(opening);
        return closing == null || !isMeant(nodes.get(opening)) ? OptionalInt.empty() : OptionalInt.of(closing);
    }

    /** Whether here ends another pair: what is to be said of it is said where it begins. */
    boolean endsOther(int closing) {
        Integer opening = openings.get(closing);
        return opening != null && !isMeant(nodes.get(opening));
    }

    /** What stands between two tags that belong together. */
    Inline marked(int opening, List<Inline> content, Span span) {
        return Optional.ofNullable(PAIRS.get(name(nodes.get(opening)).orElseThrow()))
                .orElseThrow()
                .of(content, span);
    }

    /** Whether a node is {@code <br>} in one of its spellings. */
    static boolean isBreak(Node node) {
        return name(node).filter(BREAK::equals).isPresent() && isBare(node);
    }

    /** Whether it is a tag that means something if it has its partner. */
    static boolean isMeant(Node node) {
        return name(node).filter(PAIRS::containsKey).isPresent() && isBare(node);
    }

    /** Attributes would be lost. */
    private static boolean isBare(Node node) {
        Matcher tag = TAG.matcher(node.getChars());
        return tag.matches()
                && (tag.group("attributes") == null || tag.group("attributes").isBlank());
    }

    private static boolean isClosing(Node node) {
        return node.getChars().startsWith("</");
    }

    private static Optional<String> name(Node node) {
        Matcher tag =
                TAG.matcher(node instanceof HtmlInlineBase ? node.getChars().toString() : "");
        return tag.matches() ? Optional.of(tag.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
