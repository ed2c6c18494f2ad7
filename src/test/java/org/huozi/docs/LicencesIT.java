package org.huozi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;

/** Whatever is shipped beside the jar is listed with its licence, and nothing else is. */
class LicencesIT {
    private static final Pattern ROW =
            Pattern.compile("\\| (?<group>\\S+) \\| (?<name>\\S+) \\| (?<version>\\S+) \\| (?<licence>.+) \\|");

    /** What may be shipped: of the kinds that ask for no more than to be named, and LGPL, each a file of its own. */
    private static final Pattern LICENCE = Pattern.compile("(?:Apache-2.0|BSD-[23]-Clause|MIT|LGPL-2.1-or-later).*");

    @Test
    void allThatIsShippedIsListed() throws IOException {
        List<java.util.regex.MatchResult> rows = ROW.matcher(Resources.text(Path.of("docs/licences.md")))
                .results()
                .toList();
        Set<String> listed = rows.stream()
                .skip(1) // the head
                .map(row -> row.group(2) + "-" + row.group(3) + ".jar")
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> jars = Files.list(Path.of("target/lib"))) {
            assertThat(listed)
                    .containsExactlyInAnyOrderElementsOf(
                            jars.map(jar -> jar.getFileName().toString()).toList());
        }
        assertThat(rows.stream().skip(1).map(row -> row.group(4)))
                .allMatch(licence -> LICENCE.matcher(licence).matches());
    }
}
