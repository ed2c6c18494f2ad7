package org.huozi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.huozi.config.Project;
import org.huozi.publish.Outcome;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;

/**
 * A warm build of the real edition, many times in one process, for profilers and for ratios between two states of the
 * code. Run it with {@code mvn -q test-compile exec:java} or from an IDE; it is no test and asserts nothing.
 *
 * <p>Arguments: number of builds (default 40).
 */
public final class WarmBuild {
    private WarmBuild() {}

    public static void main(String[] arguments) throws IOException {
        int builds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        Path out = Files.createTempDirectory("huozi-bench");
        double[] milliseconds = new double[builds];
        for (int i = 0; i < builds; i++) {
            long start = System.nanoTime();
            Outcome outcome = new Publisher(new Request(new Project(Path.of("")), out, List.of(), false)).publish();
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
            if (outcome.status() != Outcome.Status.PUBLISHED) {
                throw new IllegalStateException(outcome.findings().all().toString());
            }
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                "%d builds: min %.0f, median %.0f, max %.0f ms%n",
                builds, milliseconds[0], milliseconds[builds / 2], milliseconds[builds - 1]);
    }
}
