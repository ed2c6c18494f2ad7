package org.huozi.check.typography;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The value that most of some measured lengths agree on, within a quarter of a point. */
final class CommonValue {
    private static final double SAME = 0.25;

    private CommonValue() {}

    /** The right edge that most lines share, at least two of them. */
    static OptionalDouble rightEdge(List<TextLine> lines) {
        double[] sure = lines.stream()
                .filter(line -> line.rightEdges().count() == 1)
                .mapToDouble(line -> line.last().end())
                .toArray();
        double[] possible = lines.stream()
                .flatMap(TextLine::rightEdges)
                .mapToDouble(edge -> edge)
                .toArray();
        double best = 0;
        long most = 0;
        for (double candidate : possible) {
            long lineCount = near(possible, candidate).count();
            long votes = lineCount + near(sure, candidate).count();
            if (lineCount >= 2 && votes > most) {
                most = votes;
                best = candidate;
            }
        }
        if (most == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(median(near(sure, best).findAny().isPresent() ? sure : possible, best));
    }

    /** The farthest right edge that two lines share: that of a ragged column, whose short lines may agree by chance. */
    static OptionalDouble outermostEdge(List<TextLine> lines) {
        double[] possible = lines.stream()
                .flatMap(TextLine::rightEdges)
                .mapToDouble(edge -> edge)
                .toArray();
        return DoubleStream.of(possible)
                .filter(edge -> near(possible, edge).count() >= 2)
                .max();
    }

    /** The most frequent of some values, the smallest of equals. */
    static OptionalDouble of(DoubleStream measured) {
        double[] values = measured.sorted().toArray();
        double best = 0;
        long most = 0;
        for (double candidate : values) {
            long votes = near(values, candidate).count();
            if (votes > most) {
                most = votes;
                best = candidate;
            }
        }
        return most == 0 ? OptionalDouble.empty() : OptionalDouble.of(median(values, best));
    }

    private static DoubleStream near(double[] values, double value) {
        return DoubleStream.of(values).filter(other -> Math.abs(other - value) <= SAME);
    }

    private static double median(double[] values, double value) {
        double[] near = near(values, value).sorted().toArray();
        return near[near.length / 2];
    }
}
