package org.huozi.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.sample.Golden;
import org.huozi.sample.Resources;
import org.huozi.sample.SampleFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingReaderTest {
    private static final DrawingReader READER = new DrawingReader(SampleFonts.library());
    private static final Map<String, byte[]> ODD = OddDrawings.all();

    static Stream<String> odd() {
        return ODD.keySet().stream();
    }

    private static RewrittenDrawing odd(String name) {
        return READER.read(Objects.requireNonNull(ODD.get(name)));
    }

    private static String text(RewrittenDrawing drawing) {
        return new String(drawing.content().orElseThrow(), StandardCharsets.UTF_8);
    }

    private static RewrittenDrawing read(String content) {
        String file = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">" + content + "</svg>";
        return READER.read(file.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void whatIsOddIsDrawnOrRefusedAndNothingElse(String name) throws IOException {
        RewrittenDrawing drawing = odd(name);
        if (drawing.content().isPresent()) {
            byte[] content = drawing.content().get();
            assertThat(GoodDrawing.complaints(content)).isEmpty();
            assertThatCode(() -> Canvas.draw(content)).doesNotThrowAnyException();
        }
    }

    @Test
    void whatIsSaidOfEachIsKept() {
        String said = odd().map(name -> name + ": " + told(odd(name))).collect(Collectors.joining("\n", "", "\n"));
        Golden.check("drawings/odd.txt", said);
    }

    private static String told(RewrittenDrawing drawing) {
        String flaws = drawing.flaws().stream()
                .map(flaw -> flaw.kind() + " " + flaw.name())
                .collect(Collectors.joining(", "));
        return (drawing.content().isPresent() ? "drawn" : "refused") + (flaws.isEmpty() ? "" : ", " + flaws);
    }

    @ParameterizedTest
    @CsvSource({
        "drawio, 申请人提交材料 窗口受理",
        "echarts, 0 500 1000 一季度 二季度 三季度 新增就业人数（人）",
        "figma, 样式 Aa",
        "illustrator, 人才政策",
        "inkscape, 提出需求 流动文字放在框里，一行放不下就换到下一行。",
        "matplotlib, 2021 2022 年 增长率（%）",
        "mermaid, 通过 收到申请材料 登记并发证",
        "plantuml, 用人单位 POST 报送 人社局",
        "visio, 受理申请 答复当事人 A&amp;B",
        "wps, 组织架构 办公室　人事处"
    })
    void whatProgramsWriteKeepsItsWords(String program, String words) throws IOException {
        byte[] file = Files.readAllBytes(Resources.of("drawings/" + program + ".svg"));
        RewrittenDrawing drawing = READER.read(file);
        assertThat(drawing.flaws().stream().filter(flaw -> flaw.kind() != FlawKind.FAMILY))
                .isEmpty();
        assertThat(GoodDrawing.complaints(drawing.content().orElseThrow())).isEmpty();
        String labels = Pattern.compile("aria-label=\"([^\"]*)\"")
                .matcher(text(drawing))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.joining(" "));
        assertThat(labels.replace(",", "")).isEqualTo(words);
        assertThatCode(() -> Canvas.draw(drawing.content().orElseThrow())).doesNotThrowAnyException();
    }

    @Test
    void encodingsAllGiveTheSameDrawing() {
        String drawing = text(odd("mark of UTF-8"));
        assertThat(drawing).contains("甲");
        for (String name : List.of(
                "UTF-16 with a mark",
                "UTF-16 of the other order",
                "UTF-16 without a mark",
                "UTF-8 that says UTF-16",
                "GBK",
                "GB 2312")) {
            assertThat(text(odd(name))).as(name).isEqualTo(drawing);
        }
    }

    @Test
    void styleSheetsBecomeAttributesAndTheStrongerWins() {
        String drawn = text(read("<style>rect{fill:red;stroke:blue} .a{fill:green} #b{fill:black} g>.a{opacity:.5}"
                + " rect:hover{fill:white} path .a{fill:white}</style>"
                + "<rect width='1' height='1'/><g><rect class='x a' width='2' height='1' fill='pink'/></g>"
                + "<rect id='b' class='a' width='3' height='1' style='stroke:none'/>"));
        assertThat(drawn).contains("<rect fill=\"red\" height=\"1\" stroke=\"blue\" width=\"1\"/>");
        assertThat(drawn).contains("<rect fill=\"green\" height=\"1\" opacity=\"0.5\" stroke=\"blue\" width=\"2\"/>");
        assertThat(drawn).contains("<rect fill=\"black\" height=\"1\" stroke=\"none\" width=\"3\"/>");
        assertThat(drawn).doesNotContain("style", "class");
    }

    @Test
    void youngColoursAreThoseOfSvg11() {
        String drawn = text(read(
                "<rect width='1' height='1' fill='rgba(255, 0, 0, .5)' fill-opacity='.5' stroke='hsl(120 100% 25%)'/>"
                        + "<rect width='1' height='1' fill='#0f08' stroke='transparent'/>"));
        assertThat(drawn).contains("fill=\"#ff0000\" fill-opacity=\"0.25\" height=\"1\" stroke=\"#008000\"");
        assertThat(drawn).contains("fill=\"#00ff00\" fill-opacity=\"0.533333\"");
        assertThat(drawn).contains("stroke=\"#000000\" stroke-opacity=\"0\"");
    }

    @Test
    void idsAreTheDrawingsOwn() {
        String drawn = text(
                read(
                        "<linearGradient id='渐变 1'><stop/></linearGradient><rect id='unused' width='1' height='1'"
                                + " fill='url(#%E6%B8%90%E5%8F%98%201)'/><linearGradient id='b'/><rect width='2' height='1' fill='url( &quot;#b&quot; ) red'/>"));
        assertThat(drawn)
                .contains("fill=\"url(#p1)\"")
                .contains("fill=\"url(#p2)\"")
                .doesNotContain("unused", "渐变");
    }

    @Test
    void limitsAreSaidByName() {
        String shapes = "<g id='a'>" + "<rect width='1' height='1'/>".repeat(9) + "</g>";
        String file = "<svg xmlns='http://www.w3.org/2000/svg'>" + shapes + "<use href='#a'/><use href='#a'/></svg>";
        assertThat(flaws(new Limits(10_000, 33, 9, 99, 99), file)).isEmpty();
        assertThat(flaws(new Limits(10_000, 32, 9, 99, 99), file)).containsExactly(FlawKind.TOO_MANY);
        assertThat(flaws(new Limits(10_000, 33, 4, 99, 99), file)).isEmpty();
        assertThat(flaws(new Limits(10_000, 33, 3, 99, 99), file)).containsExactly(FlawKind.TOO_DEEP);
        assertThat(flaws(new Limits(file.length() - 1, 35, 9, 99, 99), file)).containsExactly(FlawKind.TOO_LONG);
    }

    private static List<FlawKind> flaws(Limits limits, String file) {
        return new DrawingReader(SampleFonts.library(), limits)
                .read(file.getBytes(StandardCharsets.UTF_8)).flaws().stream()
                        .map(DrawingFlaw::kind)
                        .toList();
    }

    @Test
    void equalFlawsAreOneAndNameTheirLines() {
        RewrittenDrawing drawing = read("\n<script/>\n<g onload='x'/>\n<script/>");
        assertThat(drawing.flaws())
                .containsExactly(
                        new DrawingFlaw(FlawKind.ACTIVE, "script", List.of(2, 4)),
                        new DrawingFlaw(FlawKind.ACTIVE, "onload", List.of(3)));
    }

    @Test
    void linksGoAndWhatTheyHoldStays() {
        RewrittenDrawing web = read("<a href='https://example.org/'><rect width='1' height='1'/></a>");
        assertThat(text(web)).contains("<rect").doesNotContain("example");
        assertThat(web.flaws()).isEmpty();
        assertThat(read("<a href=' java&#10;script:x'/>").flaws())
                .containsExactly(new DrawingFlaw(FlawKind.ACTIVE, "href", List.of(1)));
    }

    @Test
    void theSizeIsThatOfTheFile() {
        assertThat(root("width='120mm' height='60mm' viewBox='0 0 120 60'"))
                .contains("height=\"227\"", "width=\"454\"");
        assertThat(root("width='100%' viewBox='0 0 320 90'")).contains("height=\"90\"", "width=\"320\"");
        assertThat(root("height='45' viewBox='0 0 320 90'")).contains("height=\"45\"", "width=\"160\"");
        assertThat(root("width='3in' height='2in'")).contains("viewBox=\"0,0,288,192\"");
    }

    private static String root(String attributes) {
        String file = "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>";
        return text(READER.read(file.getBytes(StandardCharsets.UTF_8)));
    }
}
