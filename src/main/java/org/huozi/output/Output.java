package org.huozi.output;

import java.util.function.Consumer;
import org.huozi.diag.Diagnostics;
import org.huozi.pagination.PaginatedEdition;

/** A form in which an edition reaches its readers, made of this edition alone. */
public interface Output {

    /**
     * Hands every file of this output to {@code sink} as soon as it is made. Editions may be written side by side.
     *
     * @param keptBack whether it is set for its editors alone, so that no file of it may lie where readers look
     */
    void write(PaginatedEdition edition, boolean keptBack, Consumer<Artifact> sink, Diagnostics diagnostics);
}
