package org.huozi.titles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine on which HanLP has been set up for something else. */
class OtherDictionariesTest {
    private static final String TITLE = "社区养老服务供给普遍存在突出困难的原因分析";

    @TempDir
    private Path elsewhere;

    /** What the child process runs. */
    static final class Asked {
        private Asked() {}

        public static void main(String[] arguments) {
            System.out.print(lengths(TITLE));
        }
    }

    private static String lengths(String title) {
        return Phrase.of(title).stream()
                .map(phrase -> Integer.toString(phrase.text().length()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void areNeitherReadNorWritten() throws Exception {
        Path folder = Files.createDirectories(elsewhere.resolve("data/dictionary"));
        Files.writeString(folder.resolve("CoreNatureDictionary.tr.txt"), "");
        Files.writeString(folder.resolve("CoreNatureDictionary.mini.txt"), "存在突 n 999\n");
        ProcessBuilder child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                Asked.class.getName());
        child.environment().put("HANLP_ROOT", elsewhere + "/");
        child.directory(elsewhere.toFile()).redirectErrorStream(true);
        Process asked = child.start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(asked.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo(lengths(TITLE));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("CoreNatureDictionary.tr.txt", "CoreNatureDictionary.mini.txt");
        }
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    @Test
    void nothingIsWritten() {
        assertThatThrownBy(() -> new BundledDictionaries().create("data/dictionary/a.bin"))
                .isInstanceOf(IOException.class);
    }
}
