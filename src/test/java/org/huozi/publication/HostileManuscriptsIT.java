package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Severity;
import org.huozi.hostile.HostileManuscript;
import org.huozi.publish.Outcome;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Manuscripts of whatever there is, seeded, from files to pages and site: none makes the program fail, and what it says of
 * each is a finding that has its own reason. {@code -Dtrials=10000} makes more.
 */
class HostileManuscriptsIT {
    private static final int TRIALS = Integer.getInteger("trials", 500);

    /** Articles of one edition. */
    private static final int TOGETHER = 50;

    /** Of what the program could not do and should. */
    private static final Set<Code> FAULTS =
            EnumSet.of(Code.MKD_047, Code.YML_040, Code.CHK_004, Code.TPL_007, Code.PDF_014);

    @TempDir
    private Path root;

    @Test
    void areReadCheckedAndSetOrRefused() throws IOException {
        for (String part : List.of("templates", "fonts")) {
            SecondJournal.copy(Path.of(part), root.resolve(part));
        }
        Path edition = Files.createDirectories(root.resolve("content/editions/2026-01"));
        Files.copy(Path.of("content/journal.yaml"), root.resolve("content/journal.yaml"));
        int printed = 0;
        for (int first = 0; first < TRIALS; first += TOGETHER) {
            Set<String> files = new TreeSet<>();
            for (int i = first; i < Math.min(first + TOGETHER, TRIALS); i++) {
                files.add(i + ".md");
                Files.write(edition.resolve(i + ".md"), HostileManuscript.of(i).getBytes(StandardCharsets.UTF_8));
            }
            List<String> refused = published(edition, files);
            for (int rounds = 0; !refused.isEmpty() && rounds < 3; rounds++) { // what no font has is found last
                files.removeAll(refused);
                refused = published(edition, files);
            }
            assertThat(refused).isEmpty();
            printed += files.size();
        }
        assertThat(printed).as("articles that were printed").isGreaterThan(TRIALS / 10);
    }

    /** @return the files with errors */
    private List<String> published(Path edition, Set<String> files) throws IOException {
        if (files.isEmpty()) {
            return List.of();
        }
        String items = files.stream().map(file -> "  - " + file + "\n").collect(Collectors.joining());
        Files.writeString(edition.resolve("edition.yaml"), "year: 2026\nnumber: 1\ndate: 2026-01\nitems:\n" + items);
        Outcome outcome = new Publisher(new Request(new Project(root), root.resolve("out"), List.of(), false)
                        .reporting(Request.Reporting.FINDINGS))
                .publish();
        Diagnostics findings = outcome.findings();
        assertThat(findings.all()).noneMatch(found -> FAULTS.contains(found.code()));
        List<String> refused = new ArrayList<>();
        for (Diagnostic found : findings.all()) {
            if (found.severity() == Severity.ERROR) {
                String file = found.span().file().replaceFirst(".*/", "");
                if (found.code() == Code.FNT_002 && file.equals("edition.yaml")) { // of where it was reprinted from
                    String character = found.arguments().get(0);
                    for (String name : files) {
                        if (Resources.text(edition.resolve(name)).contains(character)) {
                            refused.add(name);
                        }
                    }
                } else {
                    assertThat(file).as(found.toString()).isIn(files);
                    refused.add(file);
                }
            }
        }
        return refused;
    }
}
