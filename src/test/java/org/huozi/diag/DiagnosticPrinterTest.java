package org.huozi.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
    private static final String FILE = "content/editions/2022-02/03-security.md";

    @Test
    void pointsBelowTheCharacterCountingWideOnesTwice() {
        assertThat(printed("见图 9，没有", 12, 2)).isEqualTo("""
                content/editions/2022-02/03-security.md:12:2: 警告 REF-001: 文中提到“图 9”，这篇文章里却没有 — figure 9 is mentioned, the article has none
                   12 | 见图 9，没有
                      |   ^
                   提示: 检查编号，或补上图表 — hint: check the number, or add the figure or table
                """);
    }

    @Test
    void showsTabsAsOneSpaceAndCountsRareCharactersOnce() {
        assertThat(printed("\t𠮷图", 3, 3)).contains("    3 |  𠮷图\n      |    ^\n");
    }

    @Test
    void showsOnlyTheNeighbourhoodInALongParagraph() {
        String excerpt = printed("字".repeat(300) + "错" + "字".repeat(300), 7, 301)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(excerpt).startsWith("    7 | …字").contains("错").endsWith("字…");
        assertThat(CellWidth.of(excerpt)).isLessThan(90);
    }

    @Test
    void pointsBehindTheLastCharacter() {
        assertThat(printed("完", 1, 2)).contains("    1 | 完\n      |   ^\n");
    }

    @Test
    void showsNoLineForAFileAsAWhole() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(Code.ART_010, Span.startOf(FILE));
        assertThat(new DiagnosticPrinter((file, line) -> Optional.of("---")).print(diagnostics))
                .hasLineCount(2)
                .startsWith(FILE + ":1:1: 警告 ART-010: ");
    }

    @Test
    void ordersByFileAndPlace() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(Code.ART_010, Span.at("b.md", new Position(1, 1)));
        diagnostics.add(Code.ART_010, Span.at("a.md", new Position(10, 1)));
        diagnostics.add(Code.ART_010, Span.at("a.md", new Position(2, 5)));
        assertThat(diagnostics.all())
                .extracting(found -> found.span().file() + found.span().start().line())
                .containsExactly("a.md2", "a.md10", "b.md1");
    }

    @Test
    void whatAnotherStageFoundKeepsItsSeverityAndItsCorrections() {
        Correction correction = new Correction(Span.startOf(FILE), "，");
        Diagnostic settled =
                new Diagnostic(Code.ART_010, Severity.NOTE, Span.startOf(FILE), List.of(), List.of(correction));
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(List.of(settled));
        assertThat(diagnostics.all()).containsExactly(settled);
    }

    @Test
    void tellsWhatRepeatsInAnEditionAsOne() {
        Diagnostics diagnostics = new Diagnostics();
        for (int line = 1; line <= 9; line++) {
            Span place = Span.at(line < 3 ? FILE : FILE.replace("03", "04"), new Position(line, 3));
            diagnostics.add(Code.FIG_011, place, "甲", "图 " + line, "figure " + line);
            diagnostics.add(Code.MKD_008, place, line + ".png");
            diagnostics.add(Code.ART_010, Span.at("b" + line % 3 + "/b.md", new Position(line, 1)));
        }
        List<FindingGroup> groups = FindingGroup.of(diagnostics.all());
        assertThat(groups).extracting(FindingGroup::size).containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1, 9, 9);
        assertThat(print(Language.BOTH, groups.get(9)))
                .hasLineCount(1)
                .startsWith(FILE + ":1:3: 提示 FIG-011: 《甲》的图 1 缺原件")
                .endsWith("（共 9 处，还有 2:3、04-security.md:3:3……）\n");
        assertThat(print(Language.ENGLISH, groups.get(10)))
                .startsWith(FILE + ":1:3: error MKD-008: picture path 1.png cannot be used (9 in all, also at 2:3, 04")
                .endsWith("   hint: put pictures into this edition's images folder and write images/name, with /\n");
        assertThat(FindingGroup.single(diagnostics.all())).hasSize(27);
    }

    @Test
    void tellsOfManyEditionsALineARule() {
        Diagnostics diagnostics = new Diagnostics();
        for (int edition = 1; edition <= 5; edition++) {
            String file = "content/editions/2022-0" + edition + "/01-text.md";
            diagnostics.add(Code.FIG_011, Span.startOf(file), "甲", "图 1", "figure 1");
            diagnostics.add(Code.ART_010, Span.startOf(file));
        }
        List<FindingGroup> groups = FindingGroup.overEditions(diagnostics.all());
        assertThat(groups).extracting(group -> group.first().code()).containsExactly(Code.ART_010, Code.FIG_011);
        assertThat(new DiagnosticPrinter((file, line) -> Optional.empty(), Language.CHINESE).printLine(groups.get(0)))
                .isEqualTo("警告 ART-010: 文章没有正文（共 5 处，5 期：2022-01/01-text.md:1:1、2022-02/01-text.md:1:1、"
                        + "2022-03/01-text.md:1:1……）\n");
    }

    private static String print(Language language, FindingGroup group) {
        return new DiagnosticPrinter((file, line) -> Optional.empty(), language).print(group);
    }

    private static String printed(String line, int number, int column) {
        Diagnostics diagnostics = new Diagnostics();
        Span span = new Span(FILE, new Position(number, column), new Position(number, column + 1));
        diagnostics.add(Code.REF_001, span, "图 9", "figure 9");
        Map<Integer, String> lines = Map.of(number, line);
        return new DiagnosticPrinter((file, at) -> Optional.ofNullable(lines.get(at))).print(diagnostics);
    }
}
