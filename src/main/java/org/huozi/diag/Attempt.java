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
     * @param fault hears, when nothing does, what happened, in words for the maintainers: never a text of the input
     */
    public static <T> Optional<T> at(Supplier<T> work, Consumer<String> fault) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | StackOverflowError thrown) {
            fault.accept(described(thrown));
            return Optional.empty();
        }
    }

    /** Whether nothing comes of it. */
    public static boolean fails(Supplier<?> work) {
        return at(work::get, fault -> {}).isEmpty();
    }

    /** Where a stack overflows is chance; where anything else is thrown is not. */
    private static String described(Throwable thrown) {
        String kind = thrown.getClass().getSimpleName();
        StackTraceElement[] stack = thrown.getStackTrace();
        if (thrown instanceof StackOverflowError || stack.length == 0) {
            return kind;
        }
        String owner = stack[0].getClassName();
        return kind + ", " + owner.substring(owner.lastIndexOf('.') + 1) + "." + stack[0].getMethodName();
    }
}
