package org.huozi.comparison;

import java.util.OptionalInt;

/**
 * A page of the old proof beside one of the new, by their sheets. One of them may have no counterpart.
 */
public record Spread(OptionalInt before, OptionalInt after) {
    static Spread of(int before, int after) {
        return new Spread(OptionalInt.of(before), OptionalInt.of(after));
    }
}
