package org.huozi.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both bundles have words for every code and for nothing else, in the order of the codes and under their families. */
class FindingWordsTest {
    /** A key, or the comment that opens a family. */
    private static final Pattern ENTRY = Pattern.compile("(?m)^(?:[^#\\s][^\\s=]*(?= *=)|# [A-Z]{3} .+$)");

    /** Their arguments are words of a language, one for each; what a parser says is English only. */
    private static final Set<Code> OWN_ARGUMENTS = Set.of(
            Code.YML_014,
            Code.FIG_006,
            Code.FIG_009,
            Code.FIG_010,
            Code.FIG_011,
            Code.FIG_013,
            Code.FIG_021,
            Code.REF_001,
            Code.STR_005,
            Code.STR_006,
            Code.STR_016,
            Code.STR_017,
            Code.BIB_006);

    @Test
    void bothBundlesAreCompleteWithoutStrays() throws IOException {
        List<String> chinese = entries("findings_zh.properties");
        assertEntries("findings_zh.properties", chinese, entriesWithHintsOf(chinese));
        // a hint in both or in neither
        assertEntries("findings_en.properties", entries("findings_en.properties"), chinese);
    }

    @Test
    void theCodesStandFamilyByFamilyEachInItsOrder() {
        assertThat(Code.values())
                .isSortedAccordingTo(Comparator.comparing(Code::family).thenComparing(Code::id));
    }

    @Test
    void everyCodeHasWordsOfItsLanguages() {
        assertThat(Code.values()).allSatisfy(code -> {
            assertThat(code.chinese()).matches("(?s).*\\p{IsHan}.*");
            assertThat(code.english()).isNotBlank().doesNotMatch("(?s).*\\p{IsHan}.*");
            assertThat(Stream.of(code.chinese(), code.english(), code.chineseHint(), code.englishHint()))
                    .as(code.id())
                    .allMatch(words -> words.equals(words.strip()) && !words.contains("\uFFFD"));
        });
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        List<Code> differing = Arrays.stream(Code.values())
                .filter(code -> !places(code.chinese()).equals(places(code.english()))
                        || !places(code.chineseHint()).equals(places(code.englishHint())))
                .toList();
        assertThat(differing).containsExactlyInAnyOrderElementsOf(OWN_ARGUMENTS);
    }

    @Test
    void whatHasNoWordsIsToldByItsId() {
        FindingWords none = FindingWords.of("findings_none.properties");
        assertThat(none.message(Code.SRC_001)).isEqualTo("SRC-001");
        assertThat(none.hint(Code.SRC_001)).isEmpty();
    }

    /** As they stand in the file: two of one key would be one when it is read. */
    private static List<String> entries(String bundle) throws IOException {
        return ENTRY.matcher(text(bundle)).results().map(MatchResult::group).toList();
    }

    private static String text(String bundle) throws IOException {
        try (InputStream in = Code.class.getResourceAsStream(bundle)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    /** First the few that matter, for hundreds are hard to compare. */
    private static void assertEntries(String bundle, List<String> found, List<String> wanted) {
        assertThat(without(found, wanted)).as("missing in " + bundle).isEmpty();
        assertThat(without(wanted, found)).as("belongs to nothing in " + bundle).isEmpty();
        assertThat(found).as("each once, and in order, in " + bundle).isEqualTo(wanted);
    }

    private static List<String> without(List<String> some, List<String> all) {
        return all.stream().filter(entry -> !some.contains(entry)).toList();
    }

    private static List<String> entriesWithHintsOf(List<String> bundle) {
        return Arrays.stream(Family.values())
                .flatMap(family -> Stream.concat(
                        Stream.of("# " + family + " " + family.title()),
                        Arrays.stream(Code.values())
                                .filter(code -> code.family() == family)
                                .flatMap(code -> Stream.of(code.id() + ".message", code.id() + ".hint"))
                                .filter(key -> !key.endsWith(".hint") || bundle.contains(key))))
                .toList();
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
