package org.huozi.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
    static List<ComparisonExample> examples() throws IOException {
        return ComparisonExample.read(Resources.of("comparison/changes.md"));
    }

    @Test
    void readsTheExamples() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void listsWhatAnEditorWouldMark(ComparisonExample example) {
        assertThat(example.listed()).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingHasChangedInWhatIsTheSame(ComparisonExample example) {
        assertThat(new ComparisonExample("", example.before(), example.before(), "").listed())
                .isEqualTo("没有改动");
        assertThat(new ComparisonExample("", example.after(), example.after(), "").listed())
                .isEqualTo("没有改动");
    }

    /** Without what is marked, the old and the new sentence are the same. */
    @ParameterizedTest
    @MethodSource("examples")
    void everyDifferenceIsMarked(ComparisonExample example) {
        Comparison comparison = Comparison.of("1", TypedProof.of(example.before()), TypedProof.of(example.after()), 1);

        for (Change change : comparison.changes()) {
            if (!change.before().pieces().isEmpty() && !change.after().pieces().isEmpty()) {
                assertThat(kept(change.before())).isEqualTo(kept(change.after()));
            }
        }
    }

    private static String kept(Side side) {
        return side.pieces().stream()
                .filter(piece -> !piece.changed())
                .map(Side.Piece::text)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            水到渠成。人到水成。          | 水到渠成。/人到水成。
            他说：“水来了。”人就走了。    | 他说：“水来了。”/人就走了。
            （见图1。）放水；关闸         | （见图1。）/放水；/关闸
            道理……                        | 道理……
            真的吗？！当然。              | 真的吗？！/当然。
            请人代管‹[1]›。到会的有人。   | 请人代管[1]。/到会的有人。
            放水。‹[1]›关闸。             | 放水。[1]/关闸。
            18.5 is more. It is 3. See e.g. A. | 18.5 is more./It is 3. See e.g. A.
            """)
    void partsSentences(String typed, String parted) {
        ProofBlock block = TypedProof.of(typed).blocks().get(0);
        assertThat(Sentences.of(block, 0, 0).stream()
                        .map(sentence -> Letter.text(sentence.letters()))
                        .collect(Collectors.joining("/")))
                .isEqualTo(parted);
    }

    @Test
    void marksLieOnWhatHasChangedLineByLine() {
        Comparison comparison = Comparison.of("1", TypedProof.of("甲乙丙丁。"), TypedProof.of("甲乙一二／三四五六丙丁。"), 1);

        Change change = comparison.changes().get(0);
        assertThat(change.after().marks()).containsExactly(new Box(1, 70, 20, 90, 30), new Box(1, 50, 40, 90, 50));
        assertThat(change.before().carets()).containsExactly(new Box(1, 70, 20, 70, 30));
    }

    @Test
    void pagesStandSideBySideAsTheirTextDoes() {
        Proof before = TypedProof.of("甲来了又走。乙来了又走。＝丙来了又走。＝丁来了又走。");
        Proof after = TypedProof.of("甲来了又走。＝乙来了不走。＝丙来了又走。＝丁来了不走。");
        Comparison comparison = Comparison.of("1", before, after, 1);

        assertThat(comparison.spreads()).containsExactly(Spread.of(1, 2), Spread.of(3, 4));
        assertThat(comparison.allSpreads())
                .containsExactly(Spread.of(1, 1), Spread.of(1, 2), Spread.of(2, 3), Spread.of(3, 4));
        assertThat(SideBySideSheets.of(List.of(comparison), false)
                        .number(comparison, comparison.changes().get(1)))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyChangeIsOnASheet(ComparisonExample example) {
        Comparison comparison = Comparison.of("1", TypedProof.of(example.before()), TypedProof.of(example.after()), 1);
        SideBySideSheets sheets = SideBySideSheets.of(List.of(comparison), false);

        for (Change change : comparison.changes()) {
            assertThat(sheets.number(comparison, change)).isPositive();
        }
    }

    /** Contents that were lines and are rows, headings that are text: the words are the same, and the kind is not. */
    @Test
    void theSameWordsInEveryOtherKindOfBlockAreOnASheet() {
        ProofBlock typed = TypedProof.of("放水和关闸。").blocks().get(0);
        Proof line = TypedProof.of("甲来了又走。");
        for (BlockKind one : BlockKind.values()) {
            for (BlockKind other : BlockKind.values()) {
                Proof before = new Proof(line.title(), line.pages(), List.of(as(one, typed)), List.of());
                Proof after = new Proof(line.title(), line.pages(), List.of(as(other, typed)), List.of());
                Comparison comparison = Comparison.of("1", before, after, 1);
                assertThat(comparison.changes()).hasSize(one == other ? 0 : 1);
                SideBySideSheets sheets = SideBySideSheets.of(List.of(comparison), false);
                comparison
                        .changes()
                        .forEach(change ->
                                assertThat(sheets.number(comparison, change)).isOne());
            }
        }
    }

    private static ProofBlock as(BlockKind kind, ProofBlock block) {
        return new ProofBlock(kind, block.article(), block.letters());
    }

    /** Nothing in common, everything in another order, and the same again and again: work grows with the length. */
    @ParameterizedTest
    @ValueSource(strings = {"other", "shuffled", "repeated", "one long sentence"})
    @Timeout(60)
    void proofsThatHaveNothingInCommonAreComparedInTime(String how) {
        List<String> old = sentences(6_000, 1);
        List<String> renewed = new ArrayList<>(how.equals("shuffled") ? old : sentences(6_000, 2));
        Collections.shuffle(renewed, new Random(3));
        if (how.equals("repeated")) {
            old = Collections.nCopies(6_000, "水到之处，人必先至。");
            renewed = Collections.nCopies(5_000, "水到之处，人必先至。");
        }
        String end = how.equals("one long sentence") ? "" : "\n";
        Comparison comparison = Comparison.of(
                "1",
                TypedProof.of(String.join(end, old).replace(end.isEmpty() ? "。" : "\0", "，")),
                TypedProof.of(String.join(end, renewed).replace(end.isEmpty() ? "。" : "\0", "，")),
                1);
        assertThat(comparison.changes()).isNotEmpty();
    }

    private static List<String> sentences(int count, int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> random.ints(20, 0x4E00, 0x9FA5)
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining())
                        + "。")
                .toList();
    }
}
