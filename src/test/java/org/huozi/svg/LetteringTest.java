package org.huozi.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.batik.parser.AWTPathProducer;
import org.huozi.sample.SampleFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the letters of drawings stand. Most characters are boxes here, one em wide. */
class LetteringTest {
    private static final DrawingReader READER = new DrawingReader(SampleFonts.library());

    private static String drawn(String content) {
        String file = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 100'>" + content + "</svg>";
        return new String(
                READER.read(file.getBytes(StandardCharsets.UTF_8)).content().orElseThrow(), StandardCharsets.UTF_8);
    }

    /** The ink of each run of letters. */
    private static List<Rectangle2D> ink(String content) {
        return Pattern.compile(" d=\"([^\"]*)\"")
                .matcher(drawn(content))
                .results()
                .map(match -> bounds(match.group(1)))
                .toList();
    }

    private static Rectangle2D bounds(String data) {
        try {
            return AWTPathProducer.createShape(new StringReader(data), 1).getBounds2D();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Rectangle2D only(String content) {
        List<Rectangle2D> ink = ink(content);
        assertThat(ink).hasSize(1);
        return ink.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "x='50' y='50', 0, 0",
        "x='50' y='50' text-anchor='middle', -20, 0",
        "x='50' y='50' text-anchor='end', -40, 0",
        "x='50' y='50' style='text-anchor:middle', -20, 0",
        "x='40' y='40' dx='1em' dy='.5em', 10, 0",
        "transform='translate(0)' x='50' y='50' dominant-baseline='central', 0, 7.6",
        "x='50' y='50' dominant-baseline='hanging', 0, 15.2",
        "x='50' y='50' baseline-shift='5', 0, -5",
        "x='25%' y='50%', 0, 0",
    })
    void aLineStandsWhereItsTextSays(String attributes, double dx, double dy) {
        Rectangle2D plain = only("<text font-size='20' x='50' y='50'>鑫淼</text>");
        Rectangle2D moved = only("<text font-size='20' " + attributes + ">鑫淼</text>");
        assertThat(moved.getX() - plain.getX()).isCloseTo(dx, within(0.11));
        assertThat(moved.getY() - plain.getY()).isCloseTo(dy, within(0.11));
        assertThat(moved.getWidth()).isCloseTo(plain.getWidth(), within(0.1));
    }

    @Test
    void spacesFoldAsInHtmlUnlessTheyArePreserved() {
        Rectangle2D plain = only("<text font-size='20'>鑫 淼</text>");
        assertThat(only("<text font-size='20'>\n  鑫\n   淼 </text>")).isEqualTo(plain);
        assertThat(only("<text font-size='20' xml:space='preserve'>鑫  淼</text>").getWidth())
                .isGreaterThan(plain.getWidth() + 4);
    }

    @Test
    void listsOfPlacesAreForOneLetterEach() {
        Rectangle2D spread = only("<text font-size='10' x='0 50 100' y='20'>鑫淼焱</text>");
        assertThat(spread.getWidth()).isBetween(105.0, 110.0);
        Rectangle2D stairs = only("<text font-size='10' y='20' dy='0 10 10'>鑫淼焱</text>");
        assertThat(stairs.getHeight()).isBetween(25.0, 32.0);
    }

    @Test
    void partsOfATextHaveTheirOwnPaintAndPlace() {
        String drawn =
                drawn("<text font-size='10' y='20' fill='red'>鑫<tspan fill='blue' x='0' dy='1.5em'>淼</tspan></text>");
        assertThat(drawn).contains("<g aria-label=\"鑫淼\" fill=\"red\" role=\"img\">");
        List<Rectangle2D> ink = ink("<text font-size='10' y='20'>鑫<tspan x='0' dy='1.5em'>淼</tspan></text>");
        assertThat(ink).hasSize(2);
        assertThat(ink.get(1).getY() - ink.get(0).getY()).isCloseTo(15, within(0.5));
        assertThat(ink.get(1).getX()).isCloseTo(ink.get(0).getX(), within(0.5));
    }

    @Test
    void aTextIsAsLongAsItSays() {
        assertThat(only("<text font-size='10' y='20' textLength='100'>鑫淼</text>")
                        .getWidth())
                .isBetween(97.0, 100.0);
        assertThat(only("<text font-size='10' y='20' textLength='40' lengthAdjust='spacingAndGlyphs'>鑫淼</text>")
                        .getWidth())
                .isBetween(35.0, 40.0);
    }

    @Test
    void aColumnGoesDownAndLaysWesternLettersOnTheirSides() {
        Rectangle2D column = only("<text font-size='10' x='50' y='0' writing-mode='vertical-rl'>鑫淼焱</text>");
        assertThat(column.getHeight()).isBetween(26.0, 30.0);
        assertThat(column.getCenterX()).isCloseTo(50, within(0.7));
        Rectangle2D western = only("<text font-size='10' x='50' y='0' writing-mode='tb'>abc</text>");
        assertThat(western.getHeight()).isGreaterThan(western.getWidth());
    }

    @Test
    void flowingTextIsCutIntoLinesOfItsBox() {
        List<Rectangle2D> lines =
                ink("<flowRoot font-size='10'><flowRegion><rect x='20' y='10' width='50' height='80'/>"
                        + "</flowRegion><flowPara>鑫淼焱垚骉羴猋麤犇</flowPara></flowRoot>");
        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line.getX()).isBetween(20.0, 22.0);
            assertThat(line.getMaxX()).isLessThan(72);
        });
        assertThat(lines.get(1).getY() - lines.get(0).getY()).isCloseTo(13, within(0.1));
    }

    @Test
    void oneDrawingOfAnotherFamilySaysSoOnce() {
        assertThat(READER
                        .read(
                                ("<svg xmlns='http://www.w3.org/2000/svg'><g font-family='方正小标宋'><text>甲</text><text>乙</text></g>"
                                                + "<text font-family='simsun'>丙</text><text font-family='Foo, sans-serif'>丁</text></svg>")
                                        .getBytes(StandardCharsets.UTF_8))
                        .flaws()
                        .stream()
                        .map(flaw -> flaw.kind() + " " + flaw.name()))
                .containsExactly("FAMILY 方正小标宋", "FAMILY Foo");
    }
}
