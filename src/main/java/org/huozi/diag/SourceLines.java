package org.huozi.diag;

import java.util.Optional;

/** Where a printer finds the line it points at. */
@FunctionalInterface
public interface SourceLines {

    /**
     * The text of a line, without its end.
     *
     * @param line 1-based
     */
    Optional<String> line(String file, int line);
}
