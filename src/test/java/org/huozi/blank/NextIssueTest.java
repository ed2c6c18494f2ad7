package org.huozi.blank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.huozi.model.Colophon;
import org.huozi.model.Edition;
import org.huozi.model.IssueDate;
import org.huozi.sample.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextIssueTest {
    /** Editions as “id number date”, with “total” behind them where it is counted. */
    @ParameterizedTest(name = "{1} after {0}")
    @CsvSource({
        "2022-02 2 2022-02 145,                       2022-03, 2022 3 2022-03 146",
        "2022-02 2 2022-02 145,                       2022-05, 2022 5 2022-05 148",
        "2022-02 2 2022-02 145,                       2022-01, 2022 1 2022-01 144",
        "2022-02 2 2022-02,                           2022-03, 2022 3 2022-03",
        "2022-12 12 2022-12 155,                      2023-01, 2023 1 2023-01 156",
        "2022-12 12 2022-12 155,                      2023-02, 2023 2 2023-02",
        "2022-02 2 2022-02-28 145,                    2022-03, 2022 3 2022-03-28 146",
        "2022-01 1 2022-01-31 144,                    2022-02, 2022 2 2022-02 145",
        "2022-01 1 2022-01 9;2022-02 2 2022-03 10,    2022-03, 2022 3 2022-05 11",
        "2022-05 5 2022-09 9;2022-06 6 2022-11 10,    2023-01, 2023 1 2023-01 11",
        "2022-02 2 2022-04 10,                        2022-03, 2022 3 2022-06 11",
        "2022-04 4 2022-12 10,                        2023-01, 2023 1 2023-03 11",
        "2022-03 1 2022-03 9;2022-06 2 2022-06 10,    2022-09, 2022 3 2022-09 11",
        "spring 1 2022-03 9,                          summer,  2022 2 2022-06 10",
    })
    void goesOnFromTheNewest(String before, String id, String expected) {
        assertThat(shown(
                        id,
                        Arrays.stream(before.split(";"))
                                .map(NextIssueTest::edition)
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void theFirstTakesEverythingFromItsName() {
        assertThat(shown("2024-07", List.of())).isEqualTo("2024 7 2024-07");
        assertThat(shown("2024", List.of())).isEqualTo("2024 1 2024-01");
        assertThat(NextIssue.of("spring", List.of())).isEmpty();
    }

    private static String shown(String id, List<Edition> editions) {
        IssueView next = NextIssue.of(id, editions).orElseThrow();
        String total = next.total().isPresent() ? " " + next.total().getAsInt() : "";
        return next.year() + " " + next.number() + " " + next.date() + total;
    }

    private static Edition edition(String line) {
        String[] words = line.strip().split(" ");
        String[] date = words[2].split("-");
        int year = Integer.parseInt(date[0]);
        return new Edition(
                words[0],
                year,
                Integer.parseInt(words[1]),
                words.length > 3 ? OptionalInt.of(Integer.parseInt(words[3])) : OptionalInt.empty(),
                new IssueDate(
                        YearMonth.of(year, Integer.parseInt(date[1])),
                        date.length > 2 ? OptionalInt.of(Integer.parseInt(date[2])) : OptionalInt.empty()),
                1,
                false,
                false,
                Colophon.EMPTY,
                List.of(),
                Text.NOTHING);
    }
}
