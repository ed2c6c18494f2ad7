package org.huozi.output.site.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huozi.sample.Text.NOTHING;
import static org.huozi.sample.Text.note;
import static org.huozi.sample.Text.p;
import static org.huozi.sample.Text.strong;
import static org.huozi.sample.Text.words;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.huozi.model.Article;
import org.huozi.model.Author;
import org.huozi.model.Colophon;
import org.huozi.model.Edition;
import org.huozi.model.IssueDate;
import org.huozi.model.Kind;
import org.huozi.output.Artifact;
import org.huozi.sample.SampleArticle;
import org.huozi.sample.SampleJournal;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    @Test
    void writesNumbersInAsFewCharactersAsTheyNeed() {
        assertThat(digits(0)).isEqualTo(" ");
        assertThat(digits(2)).as("no quotation mark").isEqualTo("#");
        assertThat(digits(59)).as("no backslash").isEqualTo("]");
        for (int number : List.of(0, 1, 63, 64, 156, 157, 2295, 2296, 10_000, 36_891, 36_892, 4_500_000)) {
            assertThat(number(digits(number))).isEqualTo(number);
        }
        assertThat(digits(63)).hasSize(1);
        assertThat(digits(2295)).hasSize(2);
        assertThat(digits(36_891)).hasSize(3);
    }

    @Test
    void keepsThePlacesOfEveryPairAndTheCountsOfEveryCharacter() {
        FoldedArticle first = new FoldedArticle("外卖\n甲\n卖外卖\n", 3, 5);
        FoldedArticle second = new FoldedArticle("乙\n", 2, 2);
        FoldedArticle third = new FoldedArticle("丙\n\n外卖\n", 2, 3);
        Map<String, String> all = index(List.of(first, second, third));
        assertThat(all)
                .as("whatever edition they are of")
                .isEqualTo(index(List.of(first), List.of(), List.of(second, third)))
                .isEqualTo(index(List.of(first, second), List.of(third)));
        assertThat(numbers(all.get("外卖")))
                .as("article 0: two, at 0 and 6; article 2: one, at 3")
                .containsExactly(0, 1, 0, 5, 1, 0, 3);
        assertThat(numbers(all.get("卖")))
                .as("article 0: three, one in the title; article 2: one in the text")
                .containsExactly(0, 3 * 3 + 2, 1, 3);
        assertThat(all).doesNotContainKeys("卖甲", "甲卖", "\n");
    }

    /** By hand: two bits are low, so that 5 is 10 01 and 8 is 110 00. */
    @Test
    void writesManyPlacesInBits() {
        StringBuilder text = new StringBuilder();
        RiceCode.append(text, new int[] {0, 5, 8, 6, 2, 3, 4, 7});
        String bits = "000" + "1001" + "11000" + "1010" + "010" + "011" + "1000" + "1011";
        assertThat(numbers(text.substring(0, 1))).containsExactly(2);
        assertThat(bits(text.substring(1))).startsWith(bits).hasSize(39).endsWith("1011" + "000000000");
        assertThat(text).hasSize(1 + 3 * 2);
    }

    @Test
    void findsTextAcrossFormatsAndInNotesButNotAcrossLines() {
        Article article = SampleArticle.of(
                        new Kind.Paper(
                                List.of(new Author(words("沈砚秋"), Optional.of(words("农研会")), Optional.empty())),
                                List.of(),
                                Optional.empty()),
                        "题名")
                .subtitle("副题")
                .body(p(strong("放宽", note(1, "注里的话")), "准入。"), p("第二段"));
        assertThat(FoldedArticle.of(SearchableArticle.of(article)))
                .isEqualTo(new FoldedArticle("题名\n副题\n沈砚秋\n农研会\n放宽准入.\n第二段\n注里的话\n", 6, 14));
    }

    @SafeVarargs
    private static Map<String, String> index(List<FoldedArticle>... editions) {
        SearchIndex index = new SearchIndex(file -> {});
        for (List<FoldedArticle> articles : editions) {
            PostingsIndex postings = new PostingsIndex();
            articles.forEach(postings::add);
            index.add(new EditionPostings("", articles.size(), "", postings.keys(), postings.places(), 0, 0));
        }
        return index.all();
    }

    @Test
    void sumsPartsLikeTheWhole() {
        byte[] text = "圩岸高则田熟".repeat(50).getBytes(StandardCharsets.UTF_8);
        CRC32 whole = new CRC32();
        whole.update(text);
        for (int cut = 0; cut <= text.length; cut += 37) {
            Checksum first = new Checksum();
            first.add(Arrays.copyOf(text, cut));
            Checksum second = new Checksum();
            second.add(Arrays.copyOfRange(text, cut, text.length));
            Checksum both = new Checksum();
            both.add(first.value(), first.bytes());
            both.add(second.value(), second.bytes());
            assertThat(both.value()).isEqualTo(whole.getValue());
        }
    }

    @Test
    void changesItsVersionWithTheText() {
        assertThat(version("甲")).isEqualTo(version("甲")).isNotEqualTo(version("乙"));
    }

    @Test
    void writesScriptsThatBelongTogether() {
        Map<String, String> files = new TreeMap<>();
        Consumer<Artifact> sink = file -> files.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
        SearchIndex index = new SearchIndex(sink);
        index.add(EditionPostings.of(SampleJournal.edition(), sink));
        index.finish();
        assertThat(files)
                .containsKeys(
                        "site/search/articles.js",
                        "site/search/editions/2022-02.js",
                        "site/search/texts/2022-02/polder-dykes.js",
                        "site/search/shards/0.js")
                .allSatisfy((path, script) -> assertThat(script)
                        .startsWith(
                                "huozi.search.receive(\"" + path.replaceFirst("site/search/(.*)\\.js", "$1") + "\",")
                        .endsWith(");\n"));
        int shards = (int) files.keySet().stream()
                .filter(path -> path.contains("/shards/"))
                .count();
        assertThat(files.get("site/search/articles.js")).contains("{\"shards\":" + shards + ",");
        assertThat(files.get("site/search/shards/" + Shards.number("圩田", shards) + ".js"))
                .contains("\n\"圩田\":\"");
    }

    @Test
    void givesACommonPairAFileOfItsOwn() {
        Map<String, String> index = new TreeMap<>();
        index.put("就业", "x".repeat(13_000));
        for (char second = '一'; second < '一' + 2_000; second++) {
            index.put("外" + second, "0123456789");
        }
        Shards shards = Shards.of(index);
        assertThat(shards.common()).containsExactly("就业");
        assertThat(shards.number()).isEqualTo(4);
        assertThat(shards.files()).hasSize(5);
        assertThat(shards.files().get(4)).containsOnlyKeys("就业");
        assertThat(shards.files().get(Shards.number("外一", 4))).containsKey("外一");
    }

    private static String version(String text) {
        SearchIndex index = new SearchIndex(file -> {});
        Edition edition = new Edition(
                "2022-02",
                2022,
                2,
                OptionalInt.empty(),
                new IssueDate(YearMonth.of(2022, 2), OptionalInt.empty()),
                1,
                false,
                false,
                Colophon.EMPTY,
                List.of(SampleArticle.of(new Kind.Foreword(), "题").body(p(text))),
                NOTHING);
        index.add(EditionPostings.of(edition, file -> {}));
        return index.finish();
    }

    private static String digits(int number) {
        StringBuilder text = new StringBuilder();
        Digits.append(text, number);
        return text.toString();
    }

    private static int number(String digits) {
        assertThat(numbers(digits)).hasSize(1);
        return numbers(digits).get(0);
    }

    /** Reads by the table of {@link Digits}, as the scripts do. */
    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int first = digit(text.charAt(i++));
            int more = first < 64 ? 0 : first < 88 ? 1 : first < 92 ? 2 : 4;
            int value = first < 64 ? first : first < 88 ? first - 64 : first < 92 ? first - 88 : 0;
            for (int end = i + more; i < end; i++) {
                value = value * 93 + digit(text.charAt(i));
            }
            numbers.add(value + (first < 64 ? 0 : first < 88 ? 64 : first < 92 ? 2296 : 36_892));
        }
        return numbers;
    }

    /** Thirteen for every two digits. */
    private static String bits(String text) {
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < text.length(); i += 2) {
            int number = digit(text.charAt(i)) * 93 + digit(text.charAt(i + 1));
            bits.append(Integer.toBinaryString(1 << 13 | number).substring(1));
        }
        return bits.toString();
    }

    private static int digit(char character) {
        return character - 32 - (character > '"' ? 1 : 0) - (character > '\\' ? 1 : 0);
    }
}
