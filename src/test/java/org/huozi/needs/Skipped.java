package org.huozi.needs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many test methods were skipped for want of what. */
final class Skipped {
    private final Map<String, Group> groups = new TreeMap<>();

    private record Group(List<Tool> missing, int methods) {}

    void add(List<Tool> missing, int methods) {
        groups.merge(
                missing.toString(),
                new Group(missing, methods),
                (one, other) -> new Group(missing, one.methods + other.methods));
    }

    /** One line for whoever ran the tests; empty if nothing was skipped. */
    String line() {
        if (groups.isEmpty()) {
            return "";
        }
        int all = groups.values().stream().mapToInt(Group::methods).sum();
        boolean several = groups.size() > 1;
        return "跳过 " + all + " 项测试："
                + groups.values().stream()
                        .map(group -> (several ? group.methods + " 项" : "") + chinese(group.missing))
                        .collect(Collectors.joining("；"))
                + " — " + all + " tests skipped: "
                + groups.values().stream()
                        .map(group -> (several ? group.methods + " with " : "") + english(group.missing))
                        .collect(Collectors.joining("; "));
    }

    static String chinese(List<Tool> missing) {
        return missing.stream().map(Tool::chinese).collect(Collectors.joining("，"));
    }

    static String english(List<Tool> missing) {
        return missing.stream().map(Tool::english).collect(Collectors.joining(", "));
    }
}
