package org.huozi.needs;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run what was not tried; the machinery of the tests finds it through META-INF/services. */
public final class SkippedTests implements TestExecutionListener {
    private final PrintStream out;
    private Skipped skipped = new Skipped();
    private TestPlan plan;

    public SkippedTests() {
        this(System.out);
    }

    SkippedTests(PrintStream out) {
        this.out = out;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
        skipped = new Skipped();
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        add(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            add(test, result.getThrowable().map(Throwable::getMessage).orElse(""));
        }
    }

    private void add(TestIdentifier test, String reason) {
        List<Tool> missing = Verdict.missing(Optional.ofNullable(reason).orElse(""));
        if (!missing.isEmpty()) {
            skipped.add(missing, isMethod(test) ? 1 : methods(plan.getDescendants(test)));
        }
    }

    /** A method with many arguments counts once: how many nobody knows, as they were not asked for. */
    private static int methods(Set<TestIdentifier> tests) {
        return (int) tests.stream().filter(SkippedTests::isMethod).count();
    }

    private static boolean isMethod(TestIdentifier test) {
        return test.getSource().filter(MethodSource.class::isInstance).isPresent();
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        String line = skipped.line();
        if (!line.isEmpty()) {
            out.println(line);
        }
    }
}
