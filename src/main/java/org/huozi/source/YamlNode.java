package org.huozi.source;

import org.huozi.diag.Span;
import org.huozi.model.Words;

/** A value in a YAML file, with its place. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {
    /** As the file has it. */
    Words written();

    default Span span() {
        return written().span();
    }

    /**
     * What is written, where a text is wanted: a title that begins with a bracket, an item of a list with a colon in it,
     * are no lists and keys.
     */
    default boolean isOneLine() {
        return written().text().indexOf('\n') < 0;
    }
}
