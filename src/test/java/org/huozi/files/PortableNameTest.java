package org.huozi.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files made of words that somebody else has chosen. */
class PortableNameTest {
    /** What systems take apart, what they do not, and what they cannot hold. */
    private static final List<String> PIECES = List.of(
            "a",
            "A",
            "b",
            " ",
            "/",
            "\\",
            "-",
            ".",
            "..",
            ":",
            "*",
            "?",
            "\"",
            "<",
            ">",
            "|",
            "\u0000",
            "\n",
            "\u200b",
            "调",
            "研",
            "　",
            "。",
            "é",
            "e\u0301",
            "ſ",
            "s",
            "ß",
            "σ",
            "ς",
            "İ",
            "ı",
            "con",
            "NUL",
            "com1",
            "lpt9",
            "aux",
            "𠮷",
            "policy",
            "digest",
            "~",
            "%2f",
            "'",
            "名".repeat(60),
            "x".repeat(200));

    @Test
    void otherWordsHaveAnotherNameOnEverySystem() {
        Random random = new Random(18);
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int piece = random.nextInt(4); piece >= 0; piece--) {
                made.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String name = PortableName.of(made.toString());
            assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(120);
            assertThat(name).matches("[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)*");
            assertThat(name).doesNotMatch("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]");
            assertThat(List.of("policy", "digest", "article", "foreword")).doesNotContain(name);
            String same = Normalizer.normalize(made, Normalizer.Form.NFC).strip();
            String onWindows = name.toUpperCase(Locale.ROOT);
            assertThat(words.computeIfAbsent(onWindows, first -> same)).isEqualTo(same);
        }
    }

    @ParameterizedTest
    @CsvSource({"调查研究,调查研究", "2022年专题,2022年专题", "' 卷首 ',卷首", "é研究,é研究"})
    void wordsThatEverySystemTakesStayAsTheyAre(String words, String name) {
        assertThat(PortableName.of(words)).isEqualTo(name);
    }

    @Test
    void othersCanStillBeRead() {
        assertThat(List.of("a b", "a/b", "a\\b", "a-b", "A B", "a b."))
                .extracting(PortableName::of)
                .allMatch(name -> name.matches("a-b-[0-9a-f]{8}"))
                .doesNotHaveDuplicates();
        assertThat(PortableName.of("CON")).matches("con-[0-9a-f]{8}");
        assertThat(PortableName.of("……")).matches("[0-9a-f]{8}");
        assertThat(PortableName.of("名".repeat(120))).matches("名{37}-[0-9a-f]{8}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "NUL", "aux", "com1", "lpt9", "conin$"})
    void theNamesOfDevicesAreNobodysElse(String name) {
        assertThat(PortableName.isPortable(name)).isFalse();
        assertThat(PortableName.isPortable(name + "-1")).isTrue();
    }
}
