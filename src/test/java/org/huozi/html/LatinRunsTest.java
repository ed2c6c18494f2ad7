package org.huozi.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a Chinese text are said in another voice. */
class LatinRunsTest {
    private static final String WORD = "[A-Za-z](?:[A-Za-z]|[.'’&-](?=[A-Za-z]))*";

    /** The rule in short; it recurs with every letter, and serves for short texts only. */
    private static final Pattern RULE =
            Pattern.compile("(?<![\\w@/.:=&?#%+-])" + WORD + "(?: " + WORD + ")*(?![\\w@/:=&#%+]|[.?-]\\w)");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "见 The Economist 的 GDP 文章 | 见 <The Economist> 的 GDP 文章",
                "R&D 和 rock'n'roll-band      | R&D 和 <rock'n'roll-band>",
                "https://example.org 和 a@b.cn | https://example.org 和 a@b.cn",
            })
    void areMarked(String text, String marked) {
        assertThat(LatinRuns.marked(text, UnaryOperator.identity(), run -> "<" + run + ">"))
                .isEqualTo(marked);
    }

    @Test
    void areThoseOfTheRule() {
        Random random = new Random(1);
        String characters = "aabbCD  中1_@/.:=&?#%+-'’";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int letter = random.nextInt(14); letter >= 0; letter--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            String shown = LatinRuns.marked(text.toString(), UnaryOperator.identity(), run -> "<" + run + ">");
            assertThat(shown).isEqualTo(byRule(text.toString()));
        }
    }

    private static String byRule(String text) {
        return RULE.matcher(text)
                .replaceAll(run -> Matcher.quoteReplacement(
                        run.group().matches(".*[a-z]{3}.*") ? "<" + run.group() + ">" : run.group()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "word ", "a.b.c-", "don't ", "x &"})
    @Timeout(10)
    void ofAnyLengthAreRead(String words) {
        String text = words.repeat(100_000);
        assertThat(LatinRuns.marked(text, UnaryOperator.identity(), UnaryOperator.identity()))
                .isEqualTo(text);
    }
}
