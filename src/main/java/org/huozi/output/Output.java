package org.huozi.output;

import java.util.function.Consumer;
import org.huozi.diag.Diagnostics;

/** A form in which a publication reaches its readers. */
public interface Output {

    /** Hands every file of this output to {@code sink} as soon as it is made. */
    void write(Publication publication, Consumer<Artifact> sink, Diagnostics diagnostics);
}
