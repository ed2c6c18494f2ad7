package org.huozi.output.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.huozi.output.Cover;
import org.junit.jupiter.api.Test;

class PdfCoversTest {
    private static final Color RED = new Color(0x8F2B24);

    @Test
    void aDrawnCoverKeepsItsColoursInASmallPng() throws IOException {
        Cover cover = cover((document, page) -> {
            page.setNonStrokingColor(RED);
            page.addRect(0, 0, 210, 297);
            page.fill();
            page.setNonStrokingColor(Color.WHITE);
            page.moveTo(10, 10);
            page.lineTo(100, 200);
            page.lineTo(190, 10);
            page.fill();
        });
        assertThat(cover.extension()).isEqualTo("png");
        assertThat(cover.width()).isEqualTo(600);
        assertThat(cover.height()).isBetween(847, 849);
        assertThat(cover.content().length).isLessThan(8_000);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(cover.content()));
        assertThat(new Color(picture.getRGB(5, 5))).isEqualTo(RED);
        assertThat(new Color(picture.getRGB(286, 500))).isEqualTo(Color.WHITE);
    }

    @Test
    void theCardOfACoverWithoutTypeIsAllOfItOnAGroundThatGoesOn() throws IOException {
        Cover card = card((document, page) -> {
            page.setNonStrokingColor(RED);
            page.addRect(0, 0, 210, 297);
            page.fill();
            page.setNonStrokingColor(Color.WHITE);
            page.addRect(20, 20, 170, 257);
            page.fill();
        });
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(card.content()));
        assertThat(picture.getWidth()).isEqualTo(1200).isEqualTo(card.width());
        assertThat(picture.getHeight()).isEqualTo(630).isEqualTo(card.height());
        assertThat(new Color(picture.getRGB(5, 300))).isEqualTo(RED);
        assertThat(new Color(picture.getRGB(400, 300))).isEqualTo(RED);
        assertThat(new Color(picture.getRGB(600, 300))).isEqualTo(Color.WHITE);
        assertThat(new Color(picture.getRGB(1195, 625))).isEqualTo(RED);
    }

    @Test
    void aPhotographBecomesAJpeg() throws IOException {
        Cover cover = cover((document, page) ->
                page.drawImage(LosslessFactory.createFromImage(document, photograph()), 0, 0, 210, 297));
        assertThat(cover.extension()).isEqualTo("jpg");
        assertThat(ImageIO.read(new ByteArrayInputStream(cover.content())).getWidth())
                .isEqualTo(600);
    }

    private static BufferedImage photograph() {
        BufferedImage photograph = new BufferedImage(210, 297, BufferedImage.TYPE_INT_RGB);
        Random grain = new Random(145);
        for (int y = 0; y < 297; y++) {
            for (int x = 0; x < 210; x++) {
                photograph.setRGB(x, y, grain.nextInt(0x1000000));
            }
        }
        return photograph;
    }

    private interface Painting {
        void paint(PDDocument document, PDPageContentStream page) throws IOException;
    }

    private static Cover cover(Painting painting) throws IOException {
        return new PdfCovers().draw(pdf(painting), false).cover();
    }

    private static Cover card(Painting painting) throws IOException {
        return new PdfCovers().draw(pdf(painting), true).card().orElseThrow();
    }

    private static byte[] pdf(Painting painting) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(210, 297));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                painting.paint(document, content);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
