package org.huozi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own papers. */
class DocumentationIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern FENCED = Pattern.compile("(?ms)^ *(`{3,}|~{3,}).*?^ *\\1\\s*$");
    private static final Pattern CODE = Pattern.compile("`[^`\\n]+`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    static List<Path> papers() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void linksLeadToFilesAndHeadingsThatExist(Path paper) throws IOException {
        Matcher link = LINK.matcher(prose(paper).replaceAll(CODE.pattern(), ""));
        while (link.find()) {
            String target = link.group(1);
            if (target.matches("[a-z]+:.*")) {
                continue; // other people's pages are not ours to test
            }
            String[] parts = target.split("#", 2);
            Path file =
                    parts[0].isEmpty() ? paper : paper.resolveSibling(parts[0]).normalize();
            assertThat(file).as("%s in %s", target, paper).exists();
            if (parts.length == 2) {
                assertThat(anchors(file)).as("%s in %s", target, paper).contains(parts[1]);
            }
        }
    }

    @Test
    void readmeNamesBothCommands() throws IOException {
        assertThat(Resources.text(ROOT.resolve("README.md")))
                .contains("mvn package", "mvn verify", "./huozi build", "huozi.cmd build");
    }

    @Test
    void everyDecisionIsInTheIndex() throws IOException {
        String index = Resources.text(ROOT.resolve("docs/decisions/README.md"));
        for (Path paper : papers()) {
            String name = paper.getFileName().toString();
            if (name.matches("\\d{4}-.*")) {
                assertThat(index).contains("(" + name + ")");
            }
        }
    }

    private static String prose(Path paper) throws IOException {
        return FENCED.matcher(Resources.text(paper)).replaceAll("");
    }

    /** The anchors of a paper's headings, as code hosts make them. */
    private static Set<String> anchors(Path paper) throws IOException {
        Set<String> anchors = new TreeSet<>();
        Matcher heading = HEADING.matcher(prose(paper));
        while (heading.find()) {
            String text = heading.group(1).strip().toLowerCase(Locale.ROOT);
            anchors.add(text.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
        }
        return anchors;
    }
}
