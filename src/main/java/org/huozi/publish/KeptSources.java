package org.huozi.publish;

import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.SourceLines;
import org.huozi.diag.Span;
import org.huozi.source.SourceReader;

/** The lines that findings are about; a file that this run had no need to read is read when one of its lines is asked for. */
record KeptSources(SourceReader sources) implements SourceLines {

    @Override
    public Optional<String> line(String file, int number) {
        return sources.line(file, number).or(() -> {
            sources.read(file, Span.startOf(file), new Diagnostics());
            return sources.line(file, number);
        });
    }
}
