package org.huozi.svg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A use by which a part comes back to itself: which element refers, and by which attribute. */
record Circle(DrawingPart user, String attribute) {

    /** An element on the way from the root, and what is still to be followed from it. */
    private record Step(DrawingPart part, List<Way> ways, Way by) {}

    /** @param attribute by which the next part is reached; empty if it is a child */
    private record Way(DrawingPart from, String attribute, DrawingPart to) {}

    /** The first one on a walk over children and uses, which needs no stack of ours. */
    static Optional<Circle> find(DrawingPart root, Map<DrawingPart, Map<String, DrawingPart>> targets) {
        Map<DrawingPart, Boolean> done = new IdentityHashMap<>();
        Deque<Step> path = new ArrayDeque<>();
        path.push(new Step(root, ways(root, targets), new Way(root, "", root)));
        done.put(root, false);
        while (!path.isEmpty()) {
            Step step = path.peek();
            if (step.ways().isEmpty()) {
                done.put(step.part(), true);
                path.pop();
                continue;
            }
            Way way = step.ways().remove(step.ways().size() - 1);
            Boolean state = done.get(way.to());
            if (state == null) {
                done.put(way.to(), false);
                path.push(new Step(way.to(), ways(way.to(), targets), way));
            } else if (!state) {
                return Optional.of(lastUse(path, way));
            }
        }
        return Optional.empty();
    }

    /** Of a circle at least one way is a use; the last of them is it. */
    private static Circle lastUse(Deque<Step> path, Way closing) {
        if (!closing.attribute().isEmpty()) {
            return new Circle(closing.from(), closing.attribute());
        }
        Way use = path.stream()
                .map(Step::by)
                .filter(way -> !way.attribute().isEmpty())
                .findFirst()
                .orElseThrow();
        return new Circle(use.from(), use.attribute());
    }

    /** The last is followed first. */
    private static List<Way> ways(DrawingPart part, Map<DrawingPart, Map<String, DrawingPart>> targets) {
        List<Way> ways = new ArrayList<>();
        targets.getOrDefault(part, Map.of()).forEach((attribute, target) -> ways.add(new Way(part, attribute, target)));
        for (int i = part.children().size() - 1; i >= 0; i--) {
            ways.add(new Way(part, "", part.children().get(i)));
        }
        return ways;
    }
}
