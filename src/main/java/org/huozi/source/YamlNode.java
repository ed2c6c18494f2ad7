package org.huozi.source;

import org.huozi.diag.Span;

/** A value in a YAML file, with its place. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {
    Span span();
}
