package org.huozi.svg;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Which parts of a drawing are used by which. A use of what is not there, or cannot be used so, goes; so does one that would
 * come back to itself. What is left has an end, and its work is counted before anything is drawn.
 */
final class References {
    private static final Map<String, Set<String>> KINDS = Map.of(
            "fill", Set.of("linearGradient", "radialGradient", "pattern"),
            "stroke", Set.of("linearGradient", "radialGradient", "pattern"),
            "clip-path", Set.of("clipPath"),
            "mask", Set.of("mask"),
            "filter", Set.of("filter"),
            "marker-start", Set.of("marker"),
            "marker-mid", Set.of("marker"),
            "marker-end", Set.of("marker"));

    /** A drawing in which more parts come back to themselves was not drawn by a program. */
    private static final int MOST_CIRCLES = 50;

    private static final String LABELS = "aria-labelledby";

    private final Limits limits;
    private final Flaws flaws;
    private final Map<String, DrawingPart> ids = new LinkedHashMap<>();
    private final Map<DrawingPart, Map<String, DrawingPart>> targets = new IdentityHashMap<>();
    private final Map<DrawingPart, String> names = new IdentityHashMap<>();

    private References(Limits limits, Flaws flaws) {
        this.limits = limits;
        this.flaws = flaws;
    }

    /** @throws Unreadable if more is drawn than is borne */
    static DrawingPart settled(DrawingPart root, Limits limits, Flaws flaws) throws Unreadable {
        References references = new References(limits, flaws);
        references.identify(root);
        references.resolve(root);
        references.uncircle(root);
        new DrawingWork(references.targets, limits).check(root);
        references.name(root);
        return references.written(root);
    }

    private void identify(DrawingPart part) {
        if (!part.attribute("id").isEmpty()) {
            ids.putIfAbsent(part.attribute("id"), part);
        }
        part.children().forEach(this::identify);
    }

    private void resolve(DrawingPart part) {
        Map<String, DrawingPart> found = new LinkedHashMap<>();
        references(
                part, (attribute, id) -> target(part, attribute, id).ifPresent(target -> found.put(attribute, target)));
        if (!found.isEmpty()) {
            targets.put(part, found);
        }
        part.children().forEach(this::resolve);
    }

    /** Attributes of an element that refer to others, and the ids they have. */
    private static void references(DrawingPart part, BiConsumer<String, String> each) {
        part.attributes().forEach((attribute, value) -> {
            if (attribute.equals("href") && value.startsWith("#")) {
                each.accept(attribute, value.substring(1));
            } else if (KINDS.containsKey(attribute) && value.startsWith("url(#")) {
                each.accept(attribute, value.substring("url(#".length(), value.indexOf(')')));
            }
        });
    }

    private Optional<DrawingPart> target(DrawingPart part, String attribute, String id) {
        DrawingPart target = ids.get(id);
        if (target == null && id.indexOf('%') >= 0) {
            try {
                target = ids.get(URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }
        Set<String> kinds = attribute.equals("href")
                ? part.name().equals("use") ? Vocabulary.DRAWN : Vocabulary.GRADIENTS
                : KINDS.getOrDefault(attribute, Set.of());
        return Optional.ofNullable(target).filter(found -> kinds.contains(found.name()));
    }

    /** Takes away uses that come back to themselves, until there is none. */
    private void uncircle(DrawingPart root) throws Unreadable {
        for (int circles = 0; ; circles++) {
            Optional<Circle> circle = Circle.find(root, targets);
            if (circle.isEmpty()) {
                return;
            }
            DrawingPart user = circle.get().user();
            if (circles == MOST_CIRCLES) {
                throw new Unreadable(FlawKind.TOO_MANY, user.line());
            }
            Map<String, DrawingPart> others = new LinkedHashMap<>(targets.getOrDefault(user, Map.of()));
            others.remove(circle.get().attribute());
            targets.put(user, others);
            flaws.add(FlawKind.CIRCULAR, user.name(), user.line());
        }
    }

    /** Ids that the drawing has of its own: a stranger's may hold any sign. */
    private void name(DrawingPart root) {
        Map<DrawingPart, Boolean> used = new IdentityHashMap<>();
        targets.values().forEach(found -> found.values().forEach(target -> used.put(target, true)));
        Deque<DrawingPart> open = new ArrayDeque<>(List.of(root));
        List<DrawingPart> inOrder = new ArrayList<>();
        while (!open.isEmpty()) {
            DrawingPart part = open.pop();
            inOrder.add(part);
            for (int i = part.children().size() - 1; i >= 0; i--) {
                open.push(part.children().get(i));
            }
            for (String label : part.attribute(LABELS).split("\\s+")) {
                Optional.ofNullable(ids.get(label)).ifPresent(target -> used.put(target, true));
            }
        }
        inOrder.stream().filter(used::containsKey).forEach(part -> names.put(part, "p" + (names.size() + 1)));
    }

    private DrawingPart written(DrawingPart part) {
        Map<String, String> attributes = new LinkedHashMap<>(part.attributes());
        attributes.remove("id");
        Optional.ofNullable(names.get(part)).ifPresent(name -> attributes.put("id", name));
        Map<String, DrawingPart> found = targets.getOrDefault(part, Map.of());
        references(part, (attribute, id) -> {
            DrawingPart target = found.get(attribute);
            String value = part.attribute(attribute);
            if (target != null) {
                String url = "#" + names.get(target);
                attributes.put(attribute, attribute.equals("href") ? url : "url(" + url + ")");
            } else if (attribute.equals("fill") || attribute.equals("stroke")) {
                String fallback = value.substring(value.indexOf(')') + 1).strip();
                attributes.put(attribute, fallback.isEmpty() ? "none" : fallback);
            } else {
                attributes.remove(attribute);
            }
        });
        if (attributes.containsKey(LABELS)) {
            labels(part, attributes);
        }
        List<DrawingPart> children = part.children().stream()
                .map(this::written)
                .filter(child -> child.isWords()
                        || !child.name().equals("use")
                        || child.attributes().containsKey("href"))
                .toList();
        return part.isWords() ? part : DrawingPart.element(part.name(), attributes, children, part.line());
    }

    private void labels(DrawingPart part, Map<String, String> attributes) {
        StringBuilder labels = new StringBuilder();
        for (String label : part.attribute(LABELS).split("\\s+")) {
            DrawingPart target = ids.get(label);
            if (target != null) {
                labels.append(labels.length() == 0 ? "" : " ").append(names.get(target));
            }
        }
        if (labels.length() == 0) {
            attributes.remove(LABELS);
        } else {
            attributes.put(LABELS, labels.toString());
        }
    }
}
