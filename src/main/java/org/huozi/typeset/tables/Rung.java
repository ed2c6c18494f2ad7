package org.huozi.typeset.tables;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One way to set a table; of several the first one in which it fits is taken, like the rungs of a ladder.
 *
 * @param room for all columns together
 * @param insets what each column takes besides its text
 * @param scale size of the type, in parts of what the cells were measured in
 */
public record Rung(double room, List<Double> insets, double scale) {
    public Rung {
        insets = List.copyOf(insets);
    }

    /** Room for text, in the unit and size in which the cells were measured. */
    double roomForText() {
        return (room - insets.stream().mapToDouble(inset -> inset).sum()) / scale;
    }

    List<Double> outer(List<Double> widths) {
        return IntStream.range(0, widths.size())
                .mapToObj(i -> widths.get(i) * scale + insets.get(i))
                .toList();
    }
}
