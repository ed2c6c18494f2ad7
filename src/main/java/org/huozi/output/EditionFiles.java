package org.huozi.output;

import java.util.Optional;

/** The files an edition brings along, its pictures first of all. */
@FunctionalInterface
public interface EditionFiles {

    /**
     * The content of a file, or nothing when there is no such file.
     *
     * @param edition id of the edition
     * @param path relative to the edition's folder, for instance {@code images/figure-1.svg}
     */
    Optional<byte[]> read(String edition, String path);
}
