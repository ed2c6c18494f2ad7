package org.huozi.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;

/** Every code has an example or a test that provokes it. */
class CodesTest {
    /**
     * One needs a file that is there and cannot be read, which no test can arrange for the administrator of a machine; the
     * other a fault of our reader of YAML that we do not know of.
     */
    private static final Set<Code> UNPROVOKED = Set.of(Code.SRC_006, Code.YML_040);

    @Test
    void everyCodeIsProvokedByAnExampleOrATest() throws IOException {
        Set<String> provoked = DiagnosticExample.all(DiagnosticExample.BY_CODE).stream()
                .flatMap(example -> example.expected().stream())
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        provoked.addAll(shown("proof"));
        provoked.addAll(shown("manuscripts"));
        provoked.addAll(shown("word"));
        String tests = testSources();
        List<Code> forgotten = Arrays.stream(Code.values())
                .filter(code -> !provoked.contains(code.id()))
                .filter(code ->
                        !tests.contains("Code." + code.name()) && !tests.matches("(?s).*\"" + code.id() + "[ \"].*"))
                .filter(code -> !UNPROVOKED.contains(code))
                .toList();
        assertThat(forgotten)
                .as("add an example to src/test/resources/diagnostics, or a test that names the code")
                .isEmpty();
    }

    /** What the examples of a folder show, a line a finding. */
    private static Set<String> shown(String folder) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(Resources.of(folder))) {
            for (Path file : files.toList()) {
                Pattern.compile("(?m)^([A-Z]{3}-[0-9]{3}) (?:-?[0-9]+:|content/|[0-9]+ |\\p{IsHan})")
                        .matcher(Resources.text(file))
                        .results()
                        .forEach(found -> codes.add(found.group(1)));
            }
        }
        return codes;
    }

    private static String testSources() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Resources.tests())) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("CodesTest.java") && !path.endsWith("FindingWordsTest.java"))
                    .toList()) {
                sources.append(Resources.text(file));
            }
        }
        return sources.toString();
    }
}
