package org.huozi.svg;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;

/** How much a drawing without circles makes of its parts: a few uses of uses are millions of shapes. */
final class DrawingWork {
    private static final int SIGNS_OF_A_PART = 400;

    private final Map<DrawingPart, Map<String, DrawingPart>> targets;
    private final Limits limits;
    private final Map<DrawingPart, Cost> costs = new IdentityHashMap<>();

    /** What a part draws, and how deep in one another. */
    private record Cost(long parts, int depth) {
        static final Cost OWN = new Cost(1, 1);

        /** A long path is as much work as many short ones. */
        static Cost own(DrawingPart part) {
            int length = part.attribute("d").length() + part.attribute("points").length();
            return new Cost(1 + length / SIGNS_OF_A_PART, 1);
        }

        Cost with(Cost other, long times) {
            return new Cost(
                    Math.addExact(parts, Math.multiplyExact(other.parts, times)), Math.max(depth, other.depth + 1));
        }
    }

    DrawingWork(Map<DrawingPart, Map<String, DrawingPart>> targets, Limits limits) {
        this.targets = targets;
        this.limits = limits;
    }

    void check(DrawingPart root) throws Unreadable {
        Deque<DrawingPart> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            DrawingPart part = open.peek();
            int size = open.size();
            part.children().forEach(child -> await(child, open));
            targets.getOrDefault(part, Map.of()).values().forEach(target -> await(target, open));
            if (open.size() == size) {
                open.pop();
                costs.putIfAbsent(part, cost(part));
            }
        }
    }

    private void await(DrawingPart part, Deque<DrawingPart> open) {
        if (!costs.containsKey(part)) {
            open.push(part);
        }
    }

    private Cost cost(DrawingPart part) throws Unreadable {
        Cost cost = Cost.own(part);
        for (DrawingPart child : part.children()) {
            cost = cost.with(known(child), 1);
        }
        for (Map.Entry<String, DrawingPart> use :
                targets.getOrDefault(part, Map.of()).entrySet()) {
            cost = cost.with(known(use.getValue()), use.getKey().startsWith("marker") ? corners(part) : 1);
        }
        if (cost.parts() > limits.parts()) {
            throw new Unreadable(FlawKind.TOO_MANY, part.line());
        }
        if (cost.depth() > limits.depth()) {
            throw new Unreadable(FlawKind.TOO_DEEP, part.line());
        }
        return cost;
    }

    private Cost known(DrawingPart part) {
        return costs.getOrDefault(part, Cost.OWN);
    }

    /** So many markers a line has at most. */
    private static long corners(DrawingPart part) {
        String data = part.attribute("d") + part.attribute("points");
        return 2 + data.chars().filter(sign -> sign == ' ').count();
    }
}
