package org.huozi.diag;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work on what came from outside. A parser, an engine, a rule was not written for every input: what it throws, an overflow
 * of its stack among it, is told of as a finding at the place of the input, and the run goes on to find what else is wrong.
 * Whoever begins such work begins it here; outside of it a fault is one of the program alone (exit code 70).
 */
public final class Attempt {
    private Attempt() {}

    /**
     * What comes of the work.
     *
     * @param fault hears, when nothing does, what happened
     */
    public static <T> Optional<T> at(Supplier<T> work, Consumer<Fault> fault) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | StackOverflowError thrown) {
            fault.accept(new Fault(thrown));
            return Optional.empty();
        }
    }

    /** Whether nothing comes of it. */
    public static boolean fails(Supplier<?> work) {
        return at(work::get, fault -> {}).isEmpty();
    }
}
