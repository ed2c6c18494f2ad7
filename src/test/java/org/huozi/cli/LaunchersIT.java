package org.huozi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be told of {@code huozi.cmd} without Windows: its bytes, its labels, its words, and that it starts Java like the other. */
class LaunchersIT {
    private static final Path WORDS = Path.of("src/main/launcher");

    private final String windows = read(Path.of("huozi.cmd"));

    @Test
    void isReadTheSameInEveryCodePage() {
        assertThat(windows).matches("(?s)\\p{ASCII}*");
        assertThat(windows.lines().count()).isEqualTo(windows.split("\r\n").length);
        assertThat(windows.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void everyLabelIsThereAndUsed() {
        Set<String> labels = found("\n:([a-z]+)\r");
        assertThat(found("(?:goto |call :)([a-z]+)")).isEqualTo(labels);
    }

    /** A console that is told that it is UTF-8 shows them; a byte order mark it would show as well. */
    @Test
    void whatItSaysInChineseIsThere() throws IOException {
        Set<String> said = found("call :say ([a-z-]+)");
        try (Stream<Path> files = Files.list(WORDS)) {
            Set<String> there = new TreeSet<>();
            files.forEach(file -> there.add(file.getFileName().toString().replace(".txt", "")));
            assertThat(there).isEqualTo(said);
        }
        for (String words : said) {
            assertThat(read(WORDS.resolve(words + ".txt")))
                    .doesNotStartWith("\uFEFF")
                    .containsPattern("\\p{IsHan}");
        }
    }

    @Test
    void bothStartJavaAlike() {
        String unix = read(Path.of("huozi"));
        assertThat(found("(-(?:XX|Xlog|Xshare|D)[^ %\"]+)"))
                .contains("-XX:SharedArchiveFile=", "-Xlog:disable")
                .allSatisfy(option -> assertThat(unix).contains(option));
    }

    /** One name in three files: what publishing leaves is what the launchers look for. */
    @Test
    void theClassesAreWherePublishingLeavesThem() {
        assertThat(windows).contains("%HERE%target\\huozi.jsa");
        assertThat(read(Path.of("huozi"))).contains("$home/target/huozi.jsa");
        assertThat(read(Path.of("src/main/ant/publish.xml")))
                .contains("name=\"archive\" location=\"${project.build.directory}/huozi.jsa\"");
    }

    private Set<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(windows)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
