package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** The measure itself: it sees what a clip takes away and what the page cuts off, and nothing else. */
class ClippedInkTest {

    /** A black square of 40 points, of which the clip shows the part left of an edge. */
    private static List<ClippedInk> square(double x, double clip) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(200, 200));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(0, 0, (float) clip, 200);
                content.clip();
                content.setNonStrokingColor(Color.BLACK);
                content.addRect((float) x, 80, 40, 40);
                content.fill();
            }
            return ClippedInk.of(document, 1);
        }
    }

    @Test
    void nothingIsClippedOfWhatTheClipHolds() throws IOException {
        assertThat(square(100, 150)).isEmpty();
    }

    @Test
    void theEdgeOfAClipIsNoInk() throws IOException {
        assertThat(square(100, 140)).isEmpty();
        assertThat(square(100.3, 140)).isEmpty();
    }

    @Test
    void whatTheClipHidesIsMeasured() throws IOException {
        assertThat(square(100, 120)).singleElement().satisfies(ink -> {
            // 20 points by 40, at 90 pixels an inch
            assertThat(ink.clipped()).isBetween(24 * 48, 26 * 51);
            assertThat(ink.beyond()).isZero();
        });
    }

    @Test
    void whatThePageCutsOffIsMeasured() throws IOException {
        assertThat(square(180, 400)).singleElement().satisfies(ink -> {
            assertThat(ink.clipped()).isZero();
            assertThat(ink.beyond()).isBetween(24 * 48, 27 * 51);
        });
    }
}
