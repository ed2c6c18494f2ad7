package org.huozi.check.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the proof-reader finds and what it mends, example by example. */
class ProofExamplesTest {

    static List<ProofExample> examples() throws IOException {
        return ProofExample.all();
    }

    @Test
    void examplesAreFound() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(40);
        assertThat(examples()).extracting(ProofExample::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysWhatTheExampleShows(ProofExample example) throws IOException {
        String said = ProofExample.said(example.source());
        if (Boolean.getBoolean("golden.update")) {
            example.write(said);
        } else {
            assertThat(said).isEqualTo(example.expected());
        }
    }

    /** Findings at their places, what would be mended, and the file with its own line ends and mark. */
    @ParameterizedTest
    @MethodSource("examples")
    void saysAndMendsTheSameWithTheLineEndsOfOtherSystems(ProofExample example) {
        String manuscript = example.manuscript();
        for (String end : List.of("\r\n", "\r")) {
            String foreign = "\uFEFF" + manuscript.replace("\n", end);
            assertThat(ProofExample.findings(foreign)).isEqualTo(ProofExample.findings(manuscript));
            assertThat(ProofExample.corrected(foreign))
                    .isEqualTo("\uFEFF" + ProofExample.corrected(manuscript).replace("\n", end));
        }
    }
}
