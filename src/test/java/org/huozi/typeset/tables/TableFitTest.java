package org.huozi.typeset.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huozi.sample.FencedExample;
import org.huozi.sample.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the columns of small tables get, example by example. */
class TableFitTest {
    private static final List<String> WAYS = List.of("照常", "紧", "小字 9", "小字 8", "小字 7.5");

    static List<FencedExample> examples() throws IOException {
        return FencedExample.read(Resources.of("tables/widths.md"), "### ", 2);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sharesTheRoomAsTheExampleSays(FencedExample example) {
        TableFit fit = TypedTable.read(example.blocks().get(0).lines()).fit(TypedTable.ROOM);
        assertThat(shown(fit)).isEqualTo(example.blocks().get(1).lines());
    }

    private static String shown(TableFit fit) {
        String way = (fit.rung() >= WAYS.size() ? "横排 " : "") + WAYS.get(fit.rung() % WAYS.size());
        String widths = fit.widths().stream()
                .map(width -> String.format(Locale.ROOT, "%.1f", width).replaceAll("\\.0$", ""))
                .collect(Collectors.joining(" "));
        String cut = fit.cut().stream()
                .map(column -> "\n第 " + (column + 1) + " 栏放不下")
                .collect(Collectors.joining());
        return way + " " + widths + cut;
    }
}
