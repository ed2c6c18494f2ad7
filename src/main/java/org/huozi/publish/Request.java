package org.huozi.publish;

import java.nio.file.Path;
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
    public Request {
        root = root.toAbsolutePath().normalize();
        out = out.toAbsolutePath().normalize();
        editions = List.copyOf(editions);
    }
}
