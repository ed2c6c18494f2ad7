package org.huozi.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where titles may break, by examples, by two hundred titles, and by what holds of any. */
class PhraseTest {
    /** Places in a hundred that may lie within a word. */
    private static final double TORN = 1;

    /** A part of a title longer than this would not fit on a line of a telephone. */
    private static final int LONG = 13;

    static List<String> examples() throws IOException {
        return titles("phrases.md", "[｜‖]|^Public.*");
    }

    private static List<String> titles(String file, String marked) throws IOException {
        try (var lines = Files.lines(Resources.of("titles").resolve(file))) {
            return lines.filter(line -> line.matches(".*(?:" + marked + ").*")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void breaksAsTheExampleShows(String example) {
        assertThat(shown(example.replaceAll("[｜‖]", ""))).isEqualTo(example);
    }

    private static String shown(String title) {
        List<Phrase> phrases = Phrase.of(title);
        return IntStream.range(0, phrases.size())
                .mapToObj(i -> (i == 0 ? "" : phrases.get(i).opens() ? "‖" : "｜")
                        + phrases.get(i).text())
                .collect(Collectors.joining());
    }

    /** Of two hundred titles, whose words a person marked, at most one place in a hundred lies within a word. */
    @Test
    void hardlyEverTearsAWord() throws IOException {
        List<String> titles = titles("titles.md", "\\|");
        assertThat(titles).hasSize(200);
        List<String> torn = new ArrayList<>();
        int places = 0;
        int long13 = 0;
        for (String marked : titles) {
            String title = marked.replace("|", "");
            for (int place : places(title)) {
                places++;
                if (!isBoundary(marked, place)) {
                    torn.add(title.substring(0, place) + "｜" + title.substring(place));
                }
            }
            long13 += (int) Phrase.of(title).stream()
                    .filter(phrase -> phrase.text().length() > LONG)
                    .count();
        }
        assertThat(places).isGreaterThan(800);
        assertThat(100.0 * torn.size() / places)
                .as("within a word, of %d: %s", places, torn)
                .isLessThanOrEqualTo(TORN);
        assertThat(long13).isLessThanOrEqualTo(1);
    }

    private static List<Integer> places(String title) {
        List<Integer> places = new ArrayList<>();
        int at = 0;
        for (Phrase phrase : Phrase.of(title)) {
            if (at > 0) {
                places.add(at);
            }
            at += phrase.text().length();
        }
        return places;
    }

    private static boolean isBoundary(String marked, int place) {
        int at = 0;
        for (int i = 0; i < marked.length(); i++) {
            boolean bar = marked.charAt(i) == '|';
            if (bar && at == place) {
                return true;
            }
            at += bar ? 0 : 1;
        }
        return false;
    }

    /** Whatever a title is made of: its phrases are its text, no line begins with a closing mark or ends with an opening one. */
    @Test
    void keepsAnyTextAndTheRulesOfMarks() throws IOException {
        String pieces = String.join("", titles("titles.md", "\\|")).replace("|", "") + "（）《》“”、：——…· 12%aB-𬭩";
        int[] characters = pieces.codePoints().toArray();
        Random random = new Random(5);
        for (int n = 0; n < 2000; n++) {
            StringBuilder title = new StringBuilder();
            random.ints(1 + random.nextInt(40), 0, characters.length)
                    .forEach(i -> title.appendCodePoint(characters[i]));
            List<Phrase> phrases = Phrase.of(title.toString());
            assertThat(phrases.stream().map(Phrase::text).collect(Collectors.joining()))
                    .isEqualTo(title.toString());
            for (int i = 1; i < phrases.size(); i++) {
                assertThat(phrases.get(i).text()).as(shown(title.toString())).matches("(?s)[^）》”、：%].*");
                assertThat(phrases.get(i - 1).text())
                        .as(shown(title.toString()))
                        .matches("(?s).*[^（《“]");
            }
        }
    }

    /** From many threads at once, as pages of a site may ask. */
    @Test
    void isTheSameFromEveryThread() throws IOException {
        List<String> titles = titles("titles.md", "\\|");
        List<String> alone = titles.stream().map(PhraseTest::shown).toList();
        assertThat(titles.parallelStream().map(PhraseTest::shown).toList()).isEqualTo(alone);
    }

    /** The parts of a title that its markup cuts say of themselves what the whole says. */
    @Test
    void aPartOfATitleHasThePlacesOfTheWhole() {
        String title = "我国基本公共服务均等化的现状及其对策";
        List<Phrase> phrases = Phrase.of(title);
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < title.length(); at += 5) {
            Phrase.within(phrases, at, Math.min(at + 5, title.length())).forEach(phrase -> parts.add(phrase.text()));
        }
        assertThat(String.join("", parts)).isEqualTo(title);
        assertThat(Phrase.within(phrases, 8, title.length()).get(0).text()).isEqualTo("均等化的");
        assertThat(Phrase.within(phrases, 12, 13)).containsExactly(new Phrase("现", true));
    }

    @Test
    void aTitleThatFitsAnyLineIsNotLookedInto() {
        assertThat(Phrase.of("普遍存在突出困难")).containsExactly(new Phrase("普遍存在突出困难", false));
        assertThat(Phrase.of("")).containsExactly(new Phrase("", false));
    }
}
