package org.huozi.check.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Each rule with a line that keeps it and a line that breaks it, on the measure of {@link HandSetPdf}. */
class TypographyReportTest {
    private static final String TWENTY = "人才是第一资源创新是第一动力要坚持久为功";

    @Test
    void nothingIsFoundInTextThatIsSetWell() {
        TypographyReport report =
                new HandSetPdf().page().paragraph(60, 3).paragraph(160, 2).report();

        assertThat(report.findings()).isEmpty();
        assertThat(report.lines()).isEqualTo(9);
        assertThat(report.flush()).isEqualTo(new RuleTally(7, 7));
        assertThat(report.within()).isEqualTo(new RuleTally(9, 9));
        assertThat(report.stretch().most()).isCloseTo(0, within(0.001));
        assertThat(report.tightLines()).isZero();
        assertThat(report.classes()).singleElement().satisfies(text -> {
            assertThat(text.size()).isEqualTo(12);
            assertThat(text.pitch()).isCloseTo(20, within(0.01));
            assertThat(text.measure()).isCloseTo(240, within(0.01));
        });
    }

    @Test
    void closingMarksMustNotBeginALineNorOpeningMarksEndOne() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .beginning(140)
                .line(160, 0, "，才是第一资源创新是第一动力要坚持久为功")
                .line(180, 0, "人才是第一资源创新是第一动力要坚持久为（")
                .line(200, 0, "持续）深化改革")
                .report();

        assertThat(report.findings(Defect.FORBIDDEN_AT_START))
                .extracting(Finding::text)
                .containsExactly("，才是第一资源创新是第一动力要坚持久为功");
        assertThat(report.findings(Defect.FORBIDDEN_AT_END))
                .extracting(Finding::text)
                .containsExactly("人才是第一资源创新是第一动力要坚持久为（");
    }

    @Test
    void aDashMayBeginAParagraphButNoOtherLine() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .line(140, 2, "——", 0.22, "是第一资源创新是第一动力要坚持久")
                .line(160, 0, "——", 0.22, "是第一资源创新是第一动力要坚持久为功")
                .line(180, 0, "持续深化改革")
                .report();

        assertThat(report.findings(Defect.FORBIDDEN_AT_START)).hasSize(1);
    }

    @Test
    void aFilledLineEndsAtTheRightEdge() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .beginning(140)
                .line(160, 0, "人才是第一资源创新是第一动力要坚持久为", -0.1, "功")
                .line(180, 0, "持续深化改革")
                .report();

        assertThat(report.flush()).isEqualTo(new RuleTally(4, 5));
        assertThat(report.findings(Defect.NOT_FLUSH))
                .singleElement()
                .satisfies(finding -> assertThat(finding.amount()).isCloseTo(1.2, within(0.01)));
    }

    @Test
    void raggedTextIsNotFlush() {
        TypographyReport report = new HandSetPdf()
                .page()
                .beginning(60)
                .line(80, 0, TWENTY)
                .line(100, 0, "人才是第一资源创新是第一动力要坚持久为")
                .line(120, 0, TWENTY)
                .line(140, 0, "人才是第一资源", 0.3, "创新是第一动力要坚持久为")
                .line(160, 0, "持续深化改革")
                .report();

        assertThat(report.flush()).isEqualTo(new RuleTally(3, 5));
    }

    @Test
    void columnsHaveTheirOwnMeasures() {
        HandSetPdf pdf = new HandSetPdf().page();
        for (int column = 0; column < 2; column++) {
            double indent = 8 * column - 4;
            pdf.line(60 + 200 * column, indent + 2, "人才是第一资源创新是第一")
                    .line(80 + 200 * column, indent, "人才是第一资源创新是第一动力")
                    .line(100 + 200 * column, indent, "持续深化改革");
        }

        assertThat(pdf.report().flush()).isEqualTo(new RuleTally(4, 4));
    }

    @Test
    void theLastLineOfAParagraphMayBeShortButNotTooLong() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 3)
                .beginning(160)
                .line(180, 0, TWENTY)
                .line(200, 0, "人才是第一资源创新是第一动力要坚持久为", 0.6, "功")
                .report();

        assertThat(report.flush().share()).isEqualTo(1);
        assertThat(report.findings(Defect.BEYOND_MEASURE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.amount()).isCloseTo(7.2, within(0.01)));
    }

    @Test
    void aMarkAtLineEndTakesHalfAnEm() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .beginning(140)
                .line(160, 0, "人才是第一资源创新是第一动力要坚持久为，")
                .line(180, 0, "人才是第一资源", 0.25, "创新是第一动力", 0.25, "要坚持久为，")
                .line(200, 0, "持续深化改革")
                .report();

        assertThat(report.lineEnds()).isEqualTo(new RuleTally(1, 2));
        assertThat(report.flush().share()).isEqualTo(1);
        assertThat(report.findings(Defect.FULL_WIDTH_AT_END))
                .extracting(Finding::text)
                .containsExactly("人才是第一资源创新是第一动力要坚持久为，");
    }

    @Test
    void anOpeningMarkAtLineStartTakesHalfAnEm() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .line(140, 1.5, "（才是第一）", 0.5, "创新是第一动力要坚持久")
                .line(160, -0.5, "（才是第一资源）", 0.5, "创是第一动力要坚持久为功")
                .line(180, 0, "（才是第一资源）创新是第一动力要坚持久为")
                .line(200, 0, "持续深化改革")
                .report();

        assertThat(report.lineStarts()).isEqualTo(new RuleTally(1, 2));
        assertThat(report.paragraphStarts()).isEqualTo(new RuleTally(1, 1));
    }

    @Test
    void adjacentMarksShareTheirSpace() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .line(140, 2, "改革“人才”", -0.5, "（创新）", -0.5, "。")
                .line(160, 2, "改革“人才”（创新）")
                .report();

        assertThat(report.pairs()).isEqualTo(new RuleTally(2, 3));
        assertThat(report.findings(Defect.PAIR_NOT_COMPRESSED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.amount()).isCloseTo(2, within(0.001)));
    }

    @Test
    void hanAndWesternTextStandApart() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .line(140, 2, "到", 0.25, "2035", 0.125, "年 GDP 增长5%，", "6月")
                .report();

        assertThat(report.hanLatin()).isEqualTo(new RuleTally(4, 6));
        assertThat(report.findings(Defect.GAP_MISSING))
                .extracting(Finding::amount)
                .hasSize(2)
                .allSatisfy(gap -> assertThat(gap).isCloseTo(0, within(0.001)));
    }

    @Test
    void aHoleBetweenHanCharactersMakesALooseLine() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .beginning(140)
                .line(160, 0, "人才是第一资源创新是第一", 0.5, "动", 0.5, "力要坚持久为")
                .line(180, 0, "持续深化改革")
                .report();

        assertThat(report.even()).isEqualTo(new RuleTally(4, 5));
        assertThat(report.findings(Defect.LOOSE_LINE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.amount()).isCloseTo(0.5, within(0.001)));
        assertThat(report.stretch().most()).isCloseTo(1 / 18.0, within(0.001));
    }

    @Test
    void aLineIsTightWhenAMarkLostItsSpace() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .beginning(140)
                .line(160, 0, "人才，", -0.25, "第一，", -0.25, "创新是第一", 0.25, "动力要坚持", 0.25, "久为功")
                .line(180, 0, "持续深化改革")
                .report();

        assertThat(report.tightLines()).isEqualTo(1);
    }

    @Test
    void aParagraphDoesNotEndWithOneCharacter() {
        TypographyReport report = new HandSetPdf()
                .page()
                .beginning(60)
                .line(80, 0, TWENTY)
                .line(100, 0, "革。")
                .beginning(120)
                .line(140, 0, TWENTY)
                .line(160, 0, "改革。")
                .report();

        assertThat(report.findings(Defect.LONELY_CHARACTER))
                .extracting(Finding::text)
                .containsExactly("革。");
    }

    @Test
    void aPageNeitherBeginsWithALastLineNorEndsWithAFirstOne() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .beginning(140)
                .page()
                .line(60, 0, TWENTY)
                .line(80, 0, TWENTY)
                .page()
                .line(60, 0, "持续深化改革")
                .paragraph(80, 2)
                .report();

        assertThat(report.findings(Defect.ORPHAN)).extracting(Finding::page).containsExactly(1);
        assertThat(report.findings(Defect.WIDOW)).extracting(Finding::page).containsExactly(3);
        assertThat(report.fullLines())
                .as("the paragraph goes on over three pages")
                .isEqualTo(9);
    }

    @Test
    void aPageDoesNotEndWithAHeading() {
        TypographyReport report = new HandSetPdf()
                .page()
                .heading(40, "一、总体要求")
                .paragraph(80, 2)
                .heading(170, "二、重点任务")
                .page()
                .paragraph(60, 2)
                .heading(150, "图 1 人才结构")
                .report();

        assertThat(report.findings(Defect.HEADING_AT_FOOT))
                .extracting(Finding::text)
                .containsExactly("二、重点任务");
    }

    @Test
    void radicalsAreNoHanCharacters() {
        TypographyReport report = new HandSetPdf().page().line(60, 2, "改革⺗创新").report();

        assertThat(report.findings(Defect.RADICAL)).hasSize(1);
    }

    @Test
    void linesStandOnTheGridOfTheirPageAndFacingPagesMeet() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 3)
                .page()
                .paragraph(60, 3)
                .paragraph(167, 0)
                .page()
                .paragraph(80, 3)
                .page()
                .paragraph(60, 3)
                .page()
                .paragraph(67, 3)
                .report();

        assertThat(report.grid()).isEqualTo(new RuleTally(25, 27));
        assertThat(report.facing()).as("2 and 3 meet, 4 and 5 do not").isEqualTo(new RuleTally(1, 2));
    }

    @Test
    void runningHeadersFoliosAndContentsAreNotText() {
        HandSetPdf pdf = new HandSetPdf();
        for (int page = 1; page <= 4; page++) {
            pdf.page().line(30, 0, "，活字研究").paragraph(60, 3).line(480, 9, "— " + page + " —");
        }
        pdf.page();
        for (int entry = 0; entry < 3; entry++) {
            pdf.line(60 + 20 * entry, 0, "，文章 · · · · · · · · · · 1" + entry);
        }

        TypographyReport report = pdf.report();

        assertThat(report.lines()).isEqualTo(20);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void partsOfALineThatAreDrawnLastBelongToIt() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .line(140, 2, "改革院 ", 3.0, "、", 2.0, "。")
                .line(140, 5.25, "霍亚林")
                .line(140, 9.25, "张帆")
                .report();

        assertThat(report.pairs().found()).isZero();
        assertThat(report.lines()).isEqualTo(5);
    }

    @Test
    void aLineWithoutRoomForTheNextWordIsToldOfAndNoFault() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .beginning(140)
                .line(160, 0, "人才是第一资源创新是第一动力久")
                .line(180, 0, "organisation", 0.25, "持续深化")
                .report();

        assertThat(report.filled()).isEqualTo(new RuleTally(4, 5));
        assertThat(report.flush()).isEqualTo(new RuleTally(4, 4));
        assertThat(report.findings(Defect.UNFILLED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.amount()).isCloseTo(5, within(0.01)));
    }

    @Test
    void aLineThatHadRoomForTheNextWordIsNotFlush() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .beginning(140)
                .line(160, 0, "人才是第一资源创新是第一动力久")
                .line(180, 0, "Uber", 0.25, "持续深化")
                .beginning(200)
                .line(220, 0, "人才是第一资源创新是第一动力久")
                .line(240, 0, "持续深化")
                .report();

        assertThat(report.findings(Defect.UNFILLED)).isEmpty();
        assertThat(report.findings(Defect.NOT_FLUSH)).hasSize(2);
    }

    @Test
    void spaceBesideWesternWordsGrowsToHalfAnEmAndNoMore() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .beginning(140)
                .line(160, 0, "人才是第一资源创新是第一动力", 1.4, "Uber", 1.4, "坚")
                .line(180, 2, "到", 0.5, "2035", 0.5, "年")
                .report();

        assertThat(report.findings(Defect.HOLE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.amount()).isCloseTo(1.4, within(0.01)));
    }

    @Test
    void cellsOfATaggedTableAreLinesOfTheirOwn() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .cell()
                .line(140, 0, "人才是第一")
                .cell()
                .line(140, 6, "资源创新是")
                .cell()
                .line(140, 12, "动力要", 0.5, "坚", 0.0, "持久")
                .report();

        assertThat(report.lines()).isEqualTo(7);
        assertThat(report.findings(Defect.HOLE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).isEqualTo("动力要坚持久"));
    }

    @Test
    void aNumberStandsOnOneLine() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .line(140, 2, "才是第一资源创新是第一动力要1,23")
                .line(160, 0, "4.56年")
                .cell()
                .line(200, 0, "12345")
                .line(216, 0, "6.78")
                .cell()
                .line(200, 6, "2022-02-")
                .line(216, 6, "08")
                .cell()
                .line(200, 12, "2021")
                .cell()
                .line(216, 12, "2022")
                .turned()
                .cell()
                .line(140, 2, "11.")
                .line(156, 2, "6%")
                .report();

        assertThat(report.findings(Defect.SPLIT_NUMBER))
                .extracting(Finding::text)
                .containsExactly("才是第一资源创新是第一动力要1,23", "12345", "2022-02-", "11.");
    }

    @Test
    void anAddressGoesOnInTheNextLineAndSoDoARangeAndATypedSpace() {
        assertThat(SplitNumbers.isSplit("见https://example.org/2022/", "0208/c12.html"))
                .isFalse();
        assertThat(SplitNumbers.isSplit("载t20230203_", "1901087.html")).isFalse();
        assertThat(SplitNumbers.isSplit("2018—", "2021年")).isFalse();
        assertThat(SplitNumbers.isSplit("共12人，", "34件")).isFalse();
        assertThat(SplitNumbers.isSplit("电话0571-", "87053012")).isTrue();
        assertThat(SplitNumbers.isSplit("号码3301021990", "0101123X为")).isTrue();
        assertThat(SplitNumbers.isSplit("代码91330100MA27", "XYZ12Q")).isTrue();
        assertThat(SplitNumbers.isSplit("增长8.3", "%")).isTrue();
        assertThat(SplitNumbers.isSplit("上午8:", "30")).isTrue();
    }

    @Test
    void wordsStayInTheTypeArea() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 3)
                .paragraph(180, 3)
                .heading(300, "总体要求重点任务总体要求重点任务总体要求总")
                .cell()
                .line(340, 18, "123,456.78")
                .cell()
                .line(340, -1, "甲")
                .report();

        assertThat(report.findings(Defect.OUTSIDE_TYPE_AREA))
                .extracting(finding -> finding.text().substring(0, 1))
                .containsExactly("总", "1", "甲");
        assertThat(report.inside().found()).isEqualTo(13);
    }

    @Test
    void inkIsNotClipped() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .clippedAt(6.5)
                .line(140, 2, "改革创新持续深化")
                .line(160, 2, "改革创新")
                .clippedAt(40)
                .line(180, 22, "改革创新")
                .report();

        assertThat(report.findings(Defect.CLIPPED)).extracting(Finding::text).containsExactly("持续深化", "新");
    }

    @Test
    void wordsDoNotStandOnWords() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .cell()
                .line(140, 0, "123,456,789.01")
                .cell()
                .line(140, 5, "持续")
                .cell()
                .line(140, 10, "深化")
                .noCell()
                .line(180, 2, "改革“人才”", -0.5, "（创新）", -0.5, "。")
                .report();

        assertThat(report.findings(Defect.OVERPRINTED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).isEqualTo("123,456,789.01"));
    }

    @Test
    void theReportIsWrittenForPeopleAndForMachines() {
        TypographyReport report = new HandSetPdf()
                .page()
                .paragraph(60, 2)
                .line(140, 2, "增长5%“人才”（")
                .report();

        assertThat(TypographyReportText.of(report))
                .startsWith("排版报告 typography report: 1 页 pages, 5 行 lines, 满行 filled lines 3\n")
                .contains("避尾 opening mark at line end: 1\n  第   1 页  增长5%“人才”（\n")
                .contains("中西文无间距 Han–Latin gap missing: 1\n  第   1 页   0.000 em  增长5%“人才”（\n");
        assertThat(TypographyReportJson.of(report))
                .contains("\"flush\": {\"kept\": 3, \"found\": 3}")
                .contains("{\"kind\": \"forbidden_at_end\", \"page\": 1, \"amount\": 0, \"text\": \"增长5%“人才”（\"}");
    }
}
