package org.huozi.check.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huozi.diag.Diagnostic;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twenty lists as twenty houses set them, {@code src/test/resources/references/lists}; what they cite was never written.
 * Nothing in them is wrong, and ten faults planted in each are found.
 */
class SourceListsTest {
    private static final int FAULTS = 10;
    private static final double RECALL = 0.95;

    static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.list(Resources.of("references").resolve("lists"))) {
            return files.sorted().toList();
        }
    }

    /** Those of the standard of 2025 stand in an edition of its time. */
    private static YearMonth month(Path list) {
        return list.getFileName().toString().contains("2025") ? YearMonth.of(2026, 9) : YearMonth.of(2022, 1);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void nothingIsFoundInAListOfAnyHouse(Path list) throws IOException {
        assertThat(ProofExample.findings(Resources.text(list), month(list)))
                .extracting(SourceListsTest::shown)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void noListIsAltered(Path list) throws IOException {
        assertThat(ProofExample.corrected(Resources.text(list), month(list))).endsWith(Resources.text(list));
    }

    @Test
    void plantedFaultsAreFound() throws IOException {
        List<String> missed = new ArrayList<>();
        int planted = 0;
        int seed = 0;
        for (Path list : lists()) {
            SourceListText text = SourceListText.of(Resources.text(list));
            List<PlantedFault> faults = PlantedFault.in(text, seed++, FAULTS);
            assertThat(faults).as("faults in %s", list.getFileName()).hasSize(FAULTS);
            for (PlantedFault fault : faults) {
                planted++;
                boolean found = ProofExample.findings(fault.manuscript(), month(list)).stream()
                        .anyMatch(finding -> finding.code() == fault.code());
                if (!found) {
                    missed.add(list.getFileName() + " " + fault.code().id() + "\n" + changed(list, fault));
                }
            }
        }
        assertThat(planted).isEqualTo(20 * FAULTS);
        assertThat(missed.size())
                .as(() -> "missed:\n" + String.join("\n", missed))
                .isLessThanOrEqualTo((int) ((1 - RECALL) * planted));
    }

    private static String changed(Path list, PlantedFault fault) {
        try {
            List<String> lines = Resources.text(list).lines().toList();
            return String.join(
                    "\n",
                    fault.manuscript()
                            .lines()
                            .filter(line -> !lines.contains(line))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String shown(Diagnostic found) {
        return found.code().id() + " " + found.span().start().line() + " " + found.chinese();
    }
}
