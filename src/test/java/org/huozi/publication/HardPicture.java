package org.huozi.publication;

import static java.awt.image.BufferedImage.TYPE_3BYTE_BGR;
import static java.awt.image.BufferedImage.TYPE_4BYTE_ABGR;
import static java.awt.image.BufferedImage.TYPE_BYTE_BINARY;
import static java.awt.image.BufferedImage.TYPE_BYTE_GRAY;
import static java.awt.image.BufferedImage.TYPE_BYTE_INDEXED;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.huozi.pictures.MadePicture;

/**
 * A picture of the hard journal: red above on the left, and waves, so that its size in bytes is a photograph's. Drawn at
 * any number of pixels it is the same picture, which is how we know what print needs of it.
 *
 * @param width pixels of the upright picture; 0 of a drawing
 * @param photograph whether it came as JPEG
 */
record HardPicture(String file, int width, int height, boolean photograph, Painter kind, byte[] bytes) {
    private static final float NEEDED_QUALITY = 0.85f;

    /** What a kind of picture has of the colours. */
    @FunctionalInterface
    interface Painter {
        BufferedImage paint(int width, int height);
    }

    /**
     * The thirty of 05-pictures.md.
     *
     * @param camera pixels of a photograph where a camera has a hundred: to decode forty million takes its time
     */
    static List<HardPicture> all(int camera) throws IOException {
        List<HardPicture> all = new ArrayList<>();
        all.add(photograph("rgb.jpg", 2400, 1600, HardPicture::coloured));
        all.add(photograph("grey.jpg", 1800, 1200, painter(TYPE_BYTE_GRAY)));
        all.add(made("ink.jpg", 900, 600, MadePicture.ofInk(900, 600), true));
        all.add(made("ycck.jpg", 900, 600, ycck(900, 600), true));
        all.add(screenshot("rgb.png", 1280, 800, HardPicture::coloured));
        all.add(screenshot("grey.png", 1000, 700, painter(TYPE_BYTE_GRAY)));
        all.add(made("deep.png", 800, 600, MadePicture.file(MadePicture.deep(800, 600), "png"), false));
        all.add(screenshot("palette.png", 700, 500, painter(TYPE_BYTE_INDEXED)));
        all.add(screenshot("alpha.png", 600, 400, painter(TYPE_4BYTE_ABGR)));
        all.add(made("grey-alpha.png", 300, 200, greyWithAlpha(300, 200), false));
        for (int orientation = 1; orientation <= 8; orientation++) {
            byte[] turned = MadePicture.photograph(640, 480, orientation);
            all.add(made("turn-" + orientation + ".jpg", 640, 480, turned, true));
        }
        all.add(photograph("phone.jpg", 4032 * camera / 100, 3024 * camera / 100, HardPicture::coloured));
        all.add(photograph("large.jpg", 7360 * camera / 100, 5520 * camera / 100, HardPicture::coloured));
        all.add(screenshot("tiny.png", 16, 16, HardPicture::coloured));
        all.add(screenshot("tall.png", 200, 4000, HardPicture::coloured));
        all.add(screenshot("wide.png", 4000, 120, HardPicture::coloured));
        all.add(drawing("tall.svg", 200, 1600));
        all.add(drawing("wide.svg", 2400, 120));
        all.add(photograph("progressive.jpg", 800, 600, HardPicture::coloured));
        all.add(drawing("line.svg", 420, 200));
        all.add(screenshot("bilevel.png", 1200, 900, painter(TYPE_BYTE_BINARY)));
        all.add(screenshot("gif-like.png", 400, 300, painter(TYPE_BYTE_INDEXED)));
        all.add(photograph("column.jpg", 1500, 2000, HardPicture::coloured));
        return all;
    }

    /** Bytes that its pixels take at so many. */
    long needed(int pixelsWide, int pixelsHigh) {
        BufferedImage image = kind.paint(pixelsWide, pixelsHigh);
        return photograph ? jpeg(image, NEEDED_QUALITY, false).length : png(image).length;
    }

    private static HardPicture photograph(String file, int width, int height, Painter kind) {
        byte[] jpeg = jpeg(kind.paint(width, height), 0.92f, file.startsWith("progressive"));
        return new HardPicture(file, width, height, true, kind, MadePicture.withExif(jpeg, 1));
    }

    private static HardPicture screenshot(String file, int width, int height, Painter kind) {
        return new HardPicture(file, width, height, false, kind, png(kind.paint(width, height)));
    }

    /** One of the pictures that are red and blue, whatever its kind. */
    private static HardPicture made(String file, int width, int height, byte[] bytes, boolean photograph) {
        Painter kind = (wide, high) -> MadePicture.image(wide, high, TYPE_3BYTE_BGR);
        return new HardPicture(file, width, height, photograph, kind, bytes);
    }

    private static HardPicture drawing(String file, int width, int height) {
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
                <rect width="%1$d" height="%2$d" fill="#dde4ee"/><rect width="40" height="40" fill="#c00000"/>
                <path d="M0 %2$d L%1$d 0" stroke="#333333" stroke-width="2"/>
                <text x="50" y="30" font-family="Noto Sans SC" font-size="16">2022-02-08 共 12,345.67 元</text>
                </svg>
                """.formatted(width, height);
        return new HardPicture(file, 0, 0, false, HardPicture::coloured, svg.getBytes(StandardCharsets.UTF_8));
    }

    private static Painter painter(int type) {
        return (width, height) -> {
            BufferedImage image = new BufferedImage(width, height, type);
            image.createGraphics().drawImage(coloured(width, height), 0, 0, null);
            return image;
        };
    }

    private static BufferedImage coloured(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, TYPE_3BYTE_BGR);
        WritableRaster pixels = image.getRaster();
        int[] across = new int[width];
        for (int x = 0; x < width; x++) {
            across[x] = (int) (60 * Math.sin(x * 40.0 / width) + 40 * Math.sin(x * 170.0 / width));
        }
        int[] row = new int[width * 3];
        for (int y = 0; y < height; y++) {
            int down = (int) (50 * Math.sin(y * 30.0 / height) + 40 * Math.sin(y * 150.0 / height));
            for (int x = 0; x < width; x++) {
                int light = clamped(128 + across[x] + down);
                boolean corner = 4 * x < width && 4 * y < height;
                row[3 * x] = corner ? 220 : light / 2;
                row[3 * x + 1] = corner ? 20 : light;
                row[3 * x + 2] = corner ? 20 : 255 - light / 2;
            }
            pixels.setPixels(0, y, width, 1, row);
        }
        return image;
    }

    private static int clamped(int value) {
        return Math.max(0, Math.min(255, value));
    }

    private static byte[] greyWithAlpha(int width, int height) throws IOException {
        ComponentColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_BYTE);
        WritableRaster pixels = colours.createCompatibleWritableRaster(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels.setPixel(x, y, new int[] {255 * x / width, 255 * y / height});
            }
        }
        return MadePicture.file(new BufferedImage(colours, pixels, false, null), "png");
    }

    /** Four inks as luma and chroma (ITU-T T.872): the first three as if they were light. */
    private static byte[] ycck(int width, int height) throws IOException {
        byte[] inks = MadePicture.ofInk(width, height);
        inks[17] = 2; // the transform that Adobe's mark names, the last byte of it
        return inks;
    }

    private static byte[] png(BufferedImage image) {
        try {
            return MadePicture.file(image, "png");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jpeg(BufferedImage image, float quality, boolean progressive) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
