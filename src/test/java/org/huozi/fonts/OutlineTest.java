package org.huozi.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.huozi.sample.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of every glyph, as another library reads it. */
class OutlineTest {
    @ParameterizedTest
    @ValueSource(strings = {"serif.ttf", "plain.ttf", "sans-bold.ttf"})
    void everyGlyphHasItsShape(String name) throws IOException {
        Path file = Resources.of("fonts/" + name);
        FontFile font = FontFile.open(file).orElseThrow();
        int seen = 0;
        try (TrueTypeFont known = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
                if (font.outline(glyph).limit() == 0) {
                    continue;
                }
                seen++;
                Shape expected = known.getGlyph().getGlyph(glyph).getPath();
                Shape drawn = drawn(OutlineReader.read(font, glyph));
                Rectangle2D box = expected.getBounds2D();
                assertThat(drawn.getBounds2D().getX()).as("glyph %d", glyph).isCloseTo(box.getX(), within(1.0));
                assertThat(drawn.getBounds2D().getMaxY()).as("glyph %d", glyph).isCloseTo(box.getMaxY(), within(1.0));
                assertThat(area(drawn)).as("glyph %d", glyph).isCloseTo(area(expected), within(box.getWidth() + 30));
            }
        }
        assertThat(seen).isGreaterThan(30);
    }

    private static Shape drawn(Outline outline) {
        Path2D path = new Path2D.Double();
        double em = outline.unitsPerEm();
        outline.draw(new Pen() {
            @Override
            public void moveTo(double x, double y) {
                path.moveTo(x * em, y * em);
            }

            @Override
            public void lineTo(double x, double y) {
                path.lineTo(x * em, y * em);
            }

            @Override
            public void curveTo(double controlX, double controlY, double x, double y) {
                path.quadTo(controlX * em, controlY * em, x * em, y * em);
            }

            @Override
            public void close() {
                path.closePath();
            }
        });
        return path;
    }

    /** With a sign for the direction of each contour, so that a hole that is filled is seen. */
    private static double area(Shape shape) {
        double sum = 0;
        double[] point = new double[2];
        double[] last = new double[2];
        double[] start = new double[2];
        for (PathIterator path = shape.getPathIterator(null, 0.1); !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                start = point.clone();
            } else {
                double[] to = kind == PathIterator.SEG_CLOSE ? start : point;
                sum += last[0] * to[1] - to[0] * last[1];
            }
            last = kind == PathIterator.SEG_CLOSE ? start.clone() : point.clone();
        }
        return sum / 2;
    }
}
