package org.huozi.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as offices send them come out upright, in the right colours, no larger than need be, and tell nothing. */
class PixelPictureTest {
    private static final int RED = 0xFE0000;
    private static final int BLUE = 0x0000FE;

    static IntStream orientations() {
        return IntStream.rangeClosed(1, 8);
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static void assertColours(BufferedImage image, int tolerance) {
        assertColour(image, 0.25, 0.25, RED, tolerance);
        assertColour(image, 0.75, 0.25, BLUE, tolerance);
        assertColour(image, 0.25, 0.75, BLUE, tolerance);
        assertColour(image, 0.75, 0.75, BLUE, tolerance);
    }

    private static void assertColour(BufferedImage image, double x, double y, int expected, int tolerance) {
        int colour = image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight()));
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(Math.abs((colour >> shift & 0xFF) - (expected >> shift & 0xFF)))
                    .as("%06x at %.2f, %.2f", colour & 0xFFFFFF, x, y)
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    @ParameterizedTest
    @MethodSource("orientations")
    void aPhotographStandsUpright(int orientation) throws IOException {
        PixelPicture picture = PixelPicture.of(MadePicture.photograph(320, 200, orientation));

        assertThat(picture.flaw()).isEmpty();
        assertThat(picture.width()).isEqualTo(320);
        assertThat(picture.height()).isEqualTo(200);
        for (byte[] made : new byte[][] {
            picture.forScreen(1000),
            picture.forScreen(80),
            picture.forPrint(160).orElseThrow()
        }) {
            BufferedImage shown = read(made);
            assertThat(shown.getWidth()).isGreaterThan(shown.getHeight());
            assertColours(shown, 6);
            assertThat(new String(made, StandardCharsets.ISO_8859_1)).doesNotContain(MadePicture.SECRET);
        }
    }

    @Test
    void oneThatNeedsNothingKeepsItsPixelsBitByBit() throws IOException {
        byte[] file = MadePicture.jpeg(320, 200);
        byte[] made =
                PixelPicture.of(MadePicture.withExif(file, 1)).forPrint(320).orElseThrow();
        assertThat(made).isEqualTo(file);
        assertThat(new String(made, StandardCharsets.ISO_8859_1)).doesNotContain(MadePicture.SECRET);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 100, 319})
    void aLargeOneIsMadeAsSmallAsItIsShown(int width) throws IOException {
        BufferedImage small = read(
                PixelPicture.of(MadePicture.jpeg(4000, 2500)).forPrint(width).orElseThrow());
        assertThat(small.getWidth()).isEqualTo(width);
        assertThat(small.getHeight()).isEqualTo(Math.round(width * 2500 / 4000f));
        assertColours(small, 6);
    }

    @Test
    void inkBecomesLight() throws IOException {
        PixelPicture picture = PixelPicture.of(MadePicture.ofInk(320, 200));
        assertThat(picture.flaw()).isEmpty();
        assertColours(read(picture.forPrint(320).orElseThrow()), 90);
    }

    @Test
    void greysKeepTheirLevel() throws IOException {
        BufferedImage grey = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        int[] levels = new int[64 * 64];
        Arrays.fill(levels, 128);
        grey.getRaster().setPixels(0, 0, 64, 64, levels);
        for (String format : new String[] {"jpeg", "png"}) {
            BufferedImage small = read(
                    PixelPicture.of(MadePicture.file(grey, format)).forPrint(16).orElseThrow());
            assertThat(small.getRaster().getSample(8, 8, 0)).isBetween(127, 129);
            assertThat(small.getRaster().getNumBands()).isEqualTo(1);
        }
    }

    /** The level that half the light has in sRGB is 188. */
    @Test
    void greysOfTheirOwnProfileBecomeThoseOfSrgb() throws IOException {
        BufferedImage grey = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        int[] levels = new int[64 * 64];
        Arrays.fill(levels, 128);
        grey.getRaster().setPixels(0, 0, 64, 64, levels);
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        byte[] file = MadePicture.withProfile(MadePicture.file(grey, "png"), linear);
        BufferedImage shown = read(PixelPicture.of(file).forPrint(64).orElseThrow());
        assertThat(shown.getRaster().getSample(8, 8, 0)).isBetween(187, 189);
        assertThat(shown.getRaster().getNumBands()).isEqualTo(1);
    }

    @Test
    void sixteenBitsBecomeEight() throws IOException {
        BufferedImage deep = new BufferedImage(64, 64, BufferedImage.TYPE_USHORT_GRAY);
        int[] levels = new int[64 * 64];
        Arrays.fill(levels, 0x8000);
        deep.getRaster().setPixels(0, 0, 64, 64, levels);
        BufferedImage shown =
                read(PixelPicture.of(MadePicture.file(deep, "png")).forPrint(64).orElseThrow());
        assertThat(shown.getSampleModel().getSampleSize(0)).isEqualTo(8);
        assertThat(shown.getRaster().getSample(8, 8, 0)).isEqualTo(128);
    }

    @Test
    void whatShinesThroughStillDoes() throws IOException {
        BufferedImage clear = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(0, 0, 0xFFFF0000);
        byte[] file = MadePicture.file(clear, "png");
        BufferedImage small = read(PixelPicture.of(file).forPrint(8).orElseThrow());
        assertThat(small.getRGB(5, 5) >>> 24).isZero();
        assertThat(small.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFF0000);
    }

    @Test
    void aPhotographInPngIsPrintedAsJpegAndShownAsItIs() throws IOException {
        BufferedImage noise = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(4);
        for (int i = 0; i < 400 * 400; i++) {
            noise.setRGB(i % 400, i / 400, random.nextInt());
        }
        byte[] file = MadePicture.file(noise, "png");
        assertThat(PictureFormat.of(PixelPicture.of(file).forPrint(400).orElseThrow()))
                .isEqualTo(PictureFormat.JPEG);
        assertThat(PictureFormat.of(PixelPicture.of(file).forScreen(400))).isEqualTo(PictureFormat.PNG);
    }

    static Stream<byte[]> files() throws IOException {
        return Stream.of(
                MadePicture.photograph(320, 200, 6),
                MadePicture.ofInk(64, 64),
                MadePicture.file(MadePicture.image(320, 200, BufferedImage.TYPE_INT_RGB), "png"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileCutShortIsToldWhereverItEnds(byte[] file) {
        for (int percent = 0; percent < 100; percent += 5) {
            byte[] cut = Arrays.copyOf(file, file.length * percent / 100);
            assertThat(PixelPicture.of(cut).flaw()).as("%d %%", percent).isPresent();
        }
        assertThat(PixelPicture.of(file).flaw()).isEmpty();
    }

    /** Whatever stands in a file, it is read, refused or told to be unreadable. */
    @ParameterizedTest
    @MethodSource("files")
    void brokenFilesThrowNothing(byte[] file) {
        Random random = new Random(17);
        for (int trial = 0; trial < Integer.getInteger("trials", 100); trial++) {
            byte[] broken = file.clone();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                broken[random.nextInt(random.nextBoolean() ? broken.length : Math.min(broken.length, 400))] =
                        (byte) random.nextInt();
            }
            PixelPicture picture = PixelPicture.of(broken);
            if (picture.flaw().isEmpty() && (long) picture.width() * picture.height() < 1_000_000) {
                picture.forPrint(50);
                picture.forScreen(50);
            }
        }
    }

    /** Phones append smaller pictures, each with the camera's notes. */
    @Test
    void whatFollowsThePictureIsLeftOut() throws IOException {
        byte[] first = MadePicture.jpeg(320, 200);
        byte[] second = MadePicture.photograph(32, 20, 6);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertThat(PixelPicture.of(both).forPrint(320).orElseThrow()).isEqualTo(first);
        assertThat(PixelPicture.of(both).forScreen(320)).isEqualTo(first);
    }

    @Test
    void notesThatLeadNowhereAreNoOrientation() throws IOException {
        byte[] file = MadePicture.photograph(32, 20, 6);
        int offset = new String(file, StandardCharsets.ISO_8859_1).indexOf("MM\0*") + 4;
        for (int value : new int[] {Integer.MAX_VALUE, -1, 0, 1 << 20}) {
            ByteBuffer.wrap(file).putInt(offset, value);
            assertThat(PixelPicture.of(file).width()).isEqualTo(20);
        }
    }

    @Test
    void pixelsThatCannotBeReadAreShownWithoutNotes() throws IOException {
        byte[] file = MadePicture.photograph(320, 200, 1);
        int tables = new String(file, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C4");
        Arrays.fill(file, tables + 4, tables + 24, (byte) 0xFE);
        assertThat(new String(PixelPicture.of(file).forScreen(20), StandardCharsets.ISO_8859_1))
                .doesNotContain(MadePicture.SECRET);
    }

    @Test
    void whatItIsIsToldByItsContent() throws IOException {
        BufferedImage image = MadePicture.image(10, 10, BufferedImage.TYPE_INT_RGB);
        assertThat(PictureFormat.of(MadePicture.file(image, "gif"))).isEqualTo(PictureFormat.GIF);
        assertThat(PictureFormat.of(MadePicture.file(image, "bmp"))).isEqualTo(PictureFormat.BMP);
        assertThat(PictureFormat.of("RIFF....WEBP".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(PictureFormat.WEBP);
        assertThat(PixelPicture.of(MadePicture.file(image, "gif")).flaw()).contains(PixelPicture.Flaw.FORMAT);
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedUnread() throws IOException {
        byte[] file = MadePicture.file(MadePicture.image(10, 10, BufferedImage.TYPE_INT_RGB), "png");
        file[16] = 0;
        file[18] = (byte) 0x75; // 30,000 wide
        file[19] = 0x30;
        file[22] = (byte) 0x75; // and high
        file[23] = 0x30;
        assertThat(PixelPicture.of(file).flaw()).contains(PixelPicture.Flaw.TOO_LARGE);
    }
}
