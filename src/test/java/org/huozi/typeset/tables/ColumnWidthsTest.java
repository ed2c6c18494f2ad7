package org.huozi.typeset.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every table. {@code -Dtrials=10000} tries more. */
class ColumnWidthsTest {
    private static final int TRIALS = Integer.getInteger("trials", 300);

    private static final List<String> WORDS = List.of(
            "",
            "—",
            "男",
            "王小明",
            "12",
            "1,234.5",
            "−8.25%",
            "2022年6月30日",
            "0571-87053012",
            "330102199001011234",
            "name@example.org",
            "浙江省人才发展研究院",
            "包括财政、用人单位和社会投入。",
            "按全时当量计算，含企业、高校、科研院所和医疗机构。",
            "高技能人才指取得高级工、技师、高级技师职业资格或职业技能等级的人员，联合培养的只计一次。",
            "https://www.stats.gov.cn/sj/zxfb/202302/t20230203_1901087.html");

    private static final List<String> HEADS = List.of("序号", "姓名", "2020年", "2021年", "说明", "备注", "年均增长速度", "身份证号码", "");

    static List<TypedTable> tables() {
        Random random = new Random(26);
        return IntStream.range(0, TRIALS).mapToObj(i -> table(random)).toList();
    }

    private static TypedTable table(Random random) {
        int columns = 1 + random.nextInt(9);
        List<List<String>> rows = new ArrayList<>();
        rows.add(some(HEADS, columns, HEADS.size(), random));
        int variety = 1 + random.nextInt(WORDS.size());
        for (int row = random.nextInt(12); row >= 0; row--) {
            rows.add(some(WORDS, columns, variety, random));
        }
        return new TypedTable(
                rows,
                IntStream.range(0, columns).mapToObj(i -> random.nextBoolean()).toList());
    }

    private static List<String> some(List<String> words, int count, int variety, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> words.get(random.nextInt(variety)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void columnsFillTheRoomAndCutNothingThatFits(TypedTable table) {
        TableFit fit = table.fit(TypedTable.ROOM);
        Rung rung = table.ladder(TypedTable.ROOM).stream()
                .flatMap(List::stream)
                .toList()
                .get(fit.rung());
        assertThat(fit.widths().stream().mapToDouble(width -> width).sum()).isCloseTo(rung.room(), within(1e-6));
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            double text = (fit.widths().get(i) - rung.insets().get(i)) / rung.scale();
            assertThat(text >= columns.get(i).longest() - 1e-6)
                    .isEqualTo(!fit.cut().contains(i));
        }
        double least = columns.stream().mapToDouble(Column::longest).sum();
        boolean fits = table.ladder(TypedTable.ROOM).stream()
                .flatMap(List::stream)
                .anyMatch(any -> least <= any.roomForText());
        assertThat(fit.cut().isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theOrderOfTheRowsChangesNothing(TypedTable table) {
        List<List<String>> rows = new ArrayList<>(table.rows());
        Collections.reverse(rows.subList(1, rows.size()));
        TableFit other = new TypedTable(rows, table.flushRight()).fit(TypedTable.ROOM);
        TableFit fit = table.fit(TypedTable.ROOM);
        assertThat(other.rung()).isEqualTo(fit.rung());
        for (int i = 0; i < fit.widths().size(); i++) {
            assertThat(other.widths().get(i)).isCloseTo(fit.widths().get(i), within(1e-4));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void moreRoomMakesNoColumnNarrowerAndSoNeverMoreLines(TypedTable table) {
        List<LikeColumns> columns = LikeColumns.of(table.columns());
        Optional<List<Double>> before = Optional.empty();
        for (double room = 4; room < 120; room += 3.7) {
            Optional<List<Double>> widths = ColumnWidths.share(columns, room, Column::comfortable);
            if (before.isPresent() && widths.isPresent()) {
                for (int i = 0; i < widths.get().size(); i++) {
                    assertThat(widths.get().get(i)).isGreaterThan(before.get().get(i) - 1e-4);
                }
            }
            before = widths;
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void likeColumnsAreEquallyWideWhereTheyCanBe(TypedTable table) {
        List<LikeColumns> alike = LikeColumns.of(table.columns());
        List<Double> widths = table.fit(TypedTable.ROOM).widths();
        boolean room = ColumnWidths.share(
                        alike, table.ladder(TypedTable.ROOM).get(0).get(0).roomForText(), Column::comfortable)
                .isPresent();
        int first = 0;
        for (LikeColumns like : alike) {
            for (int i = first; room && i < first + like.count(); i++) {
                assertThat(widths.get(i)).isCloseTo(widths.get(first), within(1e-6));
            }
            first += like.count();
        }
    }
}
