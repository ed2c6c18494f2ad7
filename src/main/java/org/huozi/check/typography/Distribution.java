package org.huozi.check.typography;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The distribution of measured values, in em; all 0 if there are none. */
public record Distribution(double least, double mean, double median, double p95, double most) {
    static Distribution of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return new Distribution(0, 0, 0, 0, 0);
        }
        return new Distribution(
                sorted[0],
                Arrays.stream(sorted).average().orElse(0),
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                sorted[sorted.length - 1]);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
