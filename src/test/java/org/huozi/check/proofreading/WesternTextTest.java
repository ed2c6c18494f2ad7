package org.huozi.check.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.huozi.diag.Diagnostic;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;

/** Text without Chinese is none of the proof-reader's business. */
class WesternTextTest {
    private static final String FRONT = "---\nkind: foreword\ntitle: Foreword\n---\n\n";

    /** CommonMark's specification holds everything that Western text and markup can do. */
    @Test
    void theCommonMarkSpecificationIsWithoutFindings() throws IOException {
        String spec;
        try (InputStream file = WesternTextTest.class.getResourceAsStream("/spec.txt")) {
            spec = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(spec).hasSizeGreaterThan(200_000);
        // section by section, as articles are; the examples are code
        List<Diagnostic> findings = List.of(spec.split("(?m)^(?=# )")).stream()
                .filter(section -> !section.isBlank())
                .flatMap(section -> ProofExample.findings(FRONT + section).stream())
                .toList();
        assertThat(findings).extracting(Diagnostic::code).isEmpty();
    }

    @Test
    void itsExamplesAsTextAreWithoutFindings() throws IOException {
        try (InputStream file = WesternTextTest.class.getResourceAsStream("/spec.txt")) {
            String examples = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("`") && !line.startsWith("."))
                    .collect(Collectors.joining("\n\n"));
            assertThat(ProofExample.findings(FRONT + examples))
                    .extracting(Diagnostic::code)
                    .isEmpty();
        }
    }

    @Test
    void aLicenceIsWithoutFindings() throws IOException {
        assertThat(ProofExample.findings(FRONT + Resources.text(Resources.of("fonts/OFL-sans.txt"))))
                .extracting(Diagnostic::code)
                .isEmpty();
    }
}
