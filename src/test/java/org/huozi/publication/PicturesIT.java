package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.pictures.MadePicture;
import org.huozi.publish.Outcome;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of every kind, from the manuscript to the finished pages and the site. */
class PicturesIT {
    private static final String MANUSCRIPT = "content/editions/2026-03/02-notice.md";

    /** Pixels on an inch that print can show. */
    private static final int FINEST = 300;

    @TempDir
    private Path root;

    @BeforeEach
    void assemble() throws IOException {
        SecondJournal.assemble(root);
    }

    private void show(Map<String, byte[]> pictures) throws IOException {
        StringBuilder text =
                new StringBuilder(Files.readString(root.resolve(MANUSCRIPT)).stripTrailing());
        int number = 1;
        for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
            Files.write(root.resolve("content/editions/2026-03/images/" + picture.getKey()), picture.getValue());
            text.append("\n\n见图 ").append(number++).append("。\n\n::: figure\n![图](images/");
            text.append(picture.getKey()).append(")\n\n试印的图\n:::\n");
        }
        Files.writeString(root.resolve(MANUSCRIPT), text);
    }

    private Outcome publish() {
        return new Publisher(new Request(new Project(root), root.resolve("target/publication"), List.of(), false))
                .publish();
    }

    private Path pdf() {
        return root.resolve("target/publication/pdf/2026-03.pdf");
    }

    private static List<PDImageXObject> images(PDDocument document) throws IOException {
        List<PDImageXObject> images = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                    images.add(image);
                }
            }
        }
        return images;
    }

    @Test
    void everyKindIsPrintedUprightInRgbAndAsFineAsPrintIs() throws Exception {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        for (int orientation = 1; orientation <= 8; orientation++) {
            pictures.put("turned-" + orientation + ".jpg", MadePicture.photograph(3000, 1600, orientation));
        }
        pictures.put("ink.jpg", MadePicture.ofInk(1200, 640));
        pictures.put("deep.png", MadePicture.file(MadePicture.deep(1200, 640), "png"));
        pictures.put("clear.png", MadePicture.file(MadePicture.image(1200, 640, BufferedImage.TYPE_INT_ARGB), "png"));
        pictures.put(
                "palette.png", MadePicture.file(MadePicture.image(1200, 640, BufferedImage.TYPE_BYTE_INDEXED), "png"));
        pictures.put("high.png", MadePicture.file(MadePicture.image(300, 4000, BufferedImage.TYPE_INT_RGB), "png"));
        show(pictures);

        Outcome outcome = publish();

        assertThat(outcome.findings().all().stream().filter(found -> found.code() == Code.FIG_035))
                .as("only the high one does not fit")
                .hasSize(1);
        try (PDDocument document = Loader.loadPDF(pdf().toFile())) {
            List<PDImageXObject> printed = images(document);
            assertThat(printed).hasSizeGreaterThanOrEqualTo(pictures.size());
            assertThat(printed).allSatisfy(image -> {
                assertThat(image.getColorSpace().getNumberOfComponents()).isLessThanOrEqualTo(3);
                assertThat(image.getBitsPerComponent()).isLessThanOrEqualTo(8);
                assertThat(image.getWidth()).isLessThanOrEqualTo((int) (125 / 25.4 * FINEST * 1.25));
            });
            assertThat(printed.stream()
                            .filter(image -> image.getWidth() > 1.5 * image.getHeight() && image.getHeight() > 500)
                            .map(PicturesIT::aboveLeft))
                    .hasSizeGreaterThanOrEqualTo(9)
                    .allMatch(colour -> (colour >> 16 & 0xFF) > 150 && (colour & 0xFF) < 100, "red above on the left");
        }
        assertThat(Standards.violations(pdf(), "2a")).isEmpty();
        for (String name : pictures.keySet()) {
            byte[] shown = Files.readAllBytes(root.resolve("target/publication/site/2026-03/images/" + name));
            assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain(MadePicture.SECRET);
            assertThat(ImageIO.read(root.resolve("target/publication/site/2026-03/images/" + name)
                                    .toFile())
                            .getWidth())
                    .isLessThanOrEqualTo(1600 * 4 / 3);
        }
        assertThat(new String(Files.readAllBytes(pdf()), StandardCharsets.ISO_8859_1))
                .doesNotContain(MadePicture.SECRET);
    }

    private static int aboveLeft(PDImageXObject image) {
        try {
            return image.getImage().getRGB(image.getWidth() / 4, image.getHeight() / 4);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void whatCannotBeShownIsToldAtItsPlace() throws IOException {
        byte[] sound = MadePicture.jpeg(400, 300);
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        pictures.put("gif.png", MadePicture.file(MadePicture.image(40, 30, BufferedImage.TYPE_INT_RGB), "gif"));
        pictures.put("photo.png", sound);
        pictures.put("half.jpg", Arrays.copyOf(sound, sound.length / 2));
        pictures.put("words.png", "这不是图".getBytes(StandardCharsets.UTF_8));
        byte[] huge = MadePicture.file(MadePicture.image(40, 30, BufferedImage.TYPE_INT_RGB), "png");
        huge[17] = 1; // 65,576 wide
        pictures.put("huge.png", huge);
        show(pictures);

        assertThat(publish().findings().all().stream()
                        .filter(found -> found.span().file().equals(MANUSCRIPT))
                        .map(Diagnostic::code)
                        .filter(code -> code.id().startsWith("FIG")))
                .containsExactly(Code.FIG_036, Code.FIG_037, Code.FIG_038, Code.FIG_017, Code.FIG_039);
        assertThat(pdf()).doesNotExist();
    }
}
