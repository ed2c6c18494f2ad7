package org.huozi.diag;

import java.util.Optional;

/** Gives the lines of source files, to show the one that a finding is about. */
@FunctionalInterface
public interface SourceLines {

    /**
     * The text of a line, without its end.
     *
     * @param line 1-based
     */
    Optional<String> line(String file, int line);
}
