package org.huozi.check.typography;

import java.util.Collection;
import java.util.function.Predicate;

/** In how many places a rule applies, and in how many of them it is kept. */
public record RuleTally(int kept, int found) {
    static <T> RuleTally of(Collection<T> places, Predicate<T> keeps) {
        return new RuleTally((int) places.stream().filter(keeps).count(), places.size());
    }

    /** From 0 to 1; 1 where there was nothing to keep. */
    public double share() {
        return found == 0 ? 1 : (double) kept / found;
    }
}
