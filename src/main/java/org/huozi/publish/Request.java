package org.huozi.publish;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * What is to be published.
 *
 * @param root the project's folder
 * @param out where the publication goes
 * @param editions ids; empty for all
 * @param strict whether warnings stop the run like errors
 */
public record Request(Path root, Path out, List<String> editions, boolean strict) {
    private static final List<String> INPUTS = List.of("content", "templates", "fonts", "docs", "src", ".git");

    public Request {
        root = root.toAbsolutePath().normalize();
        out = out.toAbsolutePath().normalize();
        editions = List.copyOf(editions);
    }

    /** The same for these editions only. */
    public Request only(Collection<String> ids) {
        return new Request(root, out, List.copyOf(ids), strict);
    }

    /**
     * Whether the publication has a folder to itself, for what lies in it may be removed one day: not the project's, nor one that holds it, nor one with manuscripts,
     * templates, fonts or sources in it.
     */
    boolean isOutApart() {
        return !root.startsWith(out) && INPUTS.stream().noneMatch(input -> out.startsWith(root.resolve(input)));
    }
}
