package org.huozi.diag;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of a stage, with what it found on the way.
 *
 * @param <T> what the stage makes
 * @param value empty when the findings tell why there is none
 */
public record Reported<T>(Optional<T> value, List<Diagnostic> findings) {
    public Reported {
        findings = List.copyOf(findings);
    }

    /** The same findings with what follows from the value. */
    public <R> Reported<R> map(Function<T, R> next) {
        return new Reported<>(value.map(next), findings);
    }

    /** The value; its findings are added to those of the run. */
    public Optional<T> tell(Diagnostics diagnostics) {
        diagnostics.addAll(findings);
        return value;
    }
}
