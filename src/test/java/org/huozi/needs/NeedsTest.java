package org.huozi.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class NeedsTest {
    @Test
    void whatIsPresentRuns() {
        assertThat(Verdict.of(List.of(Tool.GIT, Tool.BROWSER), tool -> true, true)
                        .reason())
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        String reason = Verdict.of(List.of(Tool.GIT, Tool.BROWSER), tool -> tool != Tool.GIT, false)
                .reason()
                .orElseThrow();
        assertThat(Verdict.missing(reason)).containsExactly(Tool.GIT);
        assertThat(Verdict.missing("@Disabled by somebody")).isEmpty();
    }

    @Test
    void continuousIntegrationLacksNothing() {
        assertThatThrownBy(() -> Verdict.of(List.of(Tool.GIT), tool -> false, true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("没有 git", "apt install git", "no git", "CI=true");
    }

    @Test
    void noPackageBringsWhatAContainerForbids() {
        assertThat(Verdict.of(List.of(Tool.MOUNTS), tool -> false, true).reason())
                .isPresent();
    }

    @Test
    void oneLineSaysHowManyWhyAndWhatToInstall() {
        Skipped skipped = new Skipped();
        assertThat(skipped.line()).isEmpty();
        skipped.add(List.of(Tool.BROWSER), 50);
        skipped.add(List.of(Tool.BROWSER), 7);
        assertThat(skipped.line())
                .isEqualTo(
                        "跳过 57 项测试：没有 Chromium 和 chromedriver（Debian：apt install chromium chromium-driver）"
                                + " — 57 tests skipped: no Chromium and chromedriver (Debian: apt install chromium chromium-driver)");
        skipped.add(List.of(Tool.GIT), 6);
        assertThat(skipped.line())
                .startsWith("跳过 63 项测试：57 项没有 Chromium")
                .contains("；6 项没有 git", " — 63 tests skipped: 57 with no Chromium", "; 6 with no git")
                .doesNotContain("\n");
    }

    /** By the real machinery: nothing of the class runs, and its methods are counted, one with arguments once. */
    @Test
    void aSkippedClassCountsItsMethods() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        SkippedTests listener = new SkippedTests(new PrintStream(said, true, StandardCharsets.UTF_8));
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(OnAnotherMachine.class))
                .build();
        LauncherConfig alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestExecutionListeners(listener)
                .build();
        LauncherFactory.create(alone).execute(request);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("跳过 3 项测试：")
                .hasLineCount(1);
    }

    /** Not found by itself: it stands for tests of another machine, one without git and links. */
    @ExtendWith(WithoutGit.class)
    static class OnAnotherMachine {
        @BeforeAll
        @AfterAll
        static void around() {
            throw new AssertionError("nothing runs before what is missing is found out");
        }

        @Test
        void one() {}

        @Test
        void two() {}

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void many(int number) {
            assertThat(number).isPositive();
        }
    }

    static final class WithoutGit implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return ConditionEvaluationResult.disabled(
                    Verdict.of(List.of(Tool.GIT), tool -> false, false).reason().orElseThrow());
        }
    }
}
