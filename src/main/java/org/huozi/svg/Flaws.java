package org.huozi.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers flaws; equal ones on several lines are one. */
final class Flaws {
    /** Names are a stranger's: so much of one is told. */
    private static final int LONGEST_NAME = 60;

    /** So many names of a kind are told: the rest is of the same making. */
    private static final int MOST_NAMES = 12;

    private final Map<FlawKind, Map<String, SortedSet<Integer>>> found = new LinkedHashMap<>();

    void add(FlawKind kind, String name, int line) {
        Map<String, SortedSet<Integer>> names = found.computeIfAbsent(kind, unseen -> new LinkedHashMap<>());
        String told = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        if (names.containsKey(told) || names.size() < MOST_NAMES) {
            SortedSet<Integer> lines = names.computeIfAbsent(told, unseen -> new TreeSet<>());
            if (line > 0) {
                lines.add(line);
            }
        }
    }

    List<DrawingFlaw> all() {
        List<DrawingFlaw> all = new ArrayList<>();
        found.forEach((kind, names) ->
                names.forEach((name, lines) -> all.add(new DrawingFlaw(kind, name, new ArrayList<>(lines)))));
        return all;
    }
}
