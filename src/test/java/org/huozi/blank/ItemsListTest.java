package org.huozi.blank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huozi.diag.Diagnostics;
import org.huozi.source.SourceFile;
import org.huozi.source.YamlScalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is added, and nothing else changes: the examples have a ↓ where it comes, and what is written there. */
class ItemsListTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "items:\n  - 01-a.md\n  - 02-b.md\n↓  - 03-c.md\n↑",
                "items:\n- 01-a.md # 卷首\n↓- 03-c.md\n↑\n# 完\ntotal: 3\n",
                "year: 2022\r\nitems:\r\n  - 01-a.md\r\n↓  - 03-c.md\r\n↑number: 2\r\n",
                "\uFEFFitems:\r\n  -   \"01-a.md\"\r\n↓  -   03-c.md\r\n↑",
                "items:\r\n  - 01-a.md↓\r\n  - 03-c.md↑",
                "items: [01-a.md, 02-b.md↓, 03-c.md↑] # 两篇\n",
                "\uFEFFitems: [01-a.md↓, 03-c.md↑]",
            })
    void appends(String example) {
        String raw = example.replaceAll("(?s)↓.*↑", "");
        String expected = example.replaceAll("[↓↑]", "");
        List<YamlScalar> items = ItemsList.of(SourceFile.of("edition.yaml", raw), new Diagnostics());

        assertThat(ItemsList.append(raw, items.get(items.size() - 1), "03-c.md"))
                .isEqualTo(expected);
    }

    @Test
    void isEmptyWhereThereIsNone() {
        for (String text : List.of("", "year: 2022\n", "items:\n", "items: []\n", "items: a.md\n")) {
            assertThat(ItemsList.of(SourceFile.of("edition.yaml", text), new Diagnostics()))
                    .isEmpty();
        }
    }

    @Test
    void numbersGoOnAsWideAsTheyWere() {
        assertThat(RunningNumber.of(List.of("01-a.md", "09-b.md", "c.md")).named("d"))
                .isEqualTo("10-d.md");
        assertThat(RunningNumber.of(List.of("00-a.md")).named("b.md")).isEqualTo("01-b.md");
        assertThat(RunningNumber.of(List.of("01-a.md")).named("07-b")).isEqualTo("07-b.md");
        assertThat(RunningNumber.of(List.of("a.md")).named("b")).isEqualTo("b.md");
        assertThat(RunningNumber.of(List.of("99-a.md")).named("b")).isEqualTo("100-b.md");
    }
}
