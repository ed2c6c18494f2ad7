package org.huozi.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as cameras, scanners and drawing programs make them: red above on the left, blue elsewhere. */
public final class MadePicture {
    /** What a camera tells of its owner. */
    public static final String SECRET = "GPS 30.2741 N 120.1551 E";

    private MadePicture() {}

    /** Of sRGB, stored upright. */
    public static BufferedImage image(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return image;
    }

    /** Of sixteen bits a colour, as scanners make them. */
    public static BufferedImage deep(int width, int height) {
        ComponentColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        WritableRaster pixels = colours.createCompatibleWritableRaster(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean red = x < width / 2 && y < height / 2;
                pixels.setPixel(x, y, red ? new int[] {0xFFFF, 0, 0} : new int[] {0, 0, 0xFFFF});
            }
        }
        return new BufferedImage(colours, pixels, false, null);
    }

    public static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    public static byte[] jpeg(int width, int height) throws IOException {
        return file(image(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /**
     * As a camera held that way stores it, so that red comes to stand above on the left.
     *
     * @param width of the upright picture
     */
    public static byte[] photograph(int width, int height, int orientation) throws IOException {
        Orientation turn = Orientation.of(orientation);
        BufferedImage upright = image(width, height, BufferedImage.TYPE_INT_RGB);
        int storedWidth = turn.turns() ? height : width;
        int storedHeight = turn.turns() ? width : height;
        BufferedImage stored = new BufferedImage(storedWidth, storedHeight, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < storedHeight; y++) {
            for (int x = 0; x < storedWidth; x++) {
                stored.setRGB(
                        x,
                        y,
                        upright.getRGB(
                                turn.x(x, y, storedWidth, storedHeight), turn.y(x, y, storedWidth, storedHeight)));
            }
        }
        return withExif(file(stored, "jpeg"), orientation);
    }

    /** Puts a camera's notes behind the first marker. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer notes = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + secret.length);
        notes.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        notes.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        notes.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        notes.putShort((short) orientation).putShort((short) 0).putInt(0).put(secret);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + notes.capacity());
        file.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (notes.capacity() + 2));
        file.put(notes.array()).put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }

    /** A PNG file with a colour profile before its pixels. */
    public static byte[] withProfile(byte[] png, byte[] profile) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.write("iCCPof its own\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(chunk)) {
            deflated.write(profile);
        }
        CRC32 checksum = new CRC32();
        checksum.update(chunk.toByteArray());
        int behindHead = 8 + 25;
        ByteBuffer file = ByteBuffer.allocate(png.length + 8 + chunk.size());
        file.put(png, 0, behindHead).putInt(chunk.size() - 4).put(chunk.toByteArray());
        file.putInt((int) checksum.getValue()).put(png, behindHead, png.length - behindHead);
        return file.array();
    }

    /** Of ink, as Photoshop saves it: the four inks inverted, with its mark that says so. */
    public static byte[] ofInk(int width, int height) throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(0, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean red = x < width / 2 && y < height / 2;
                inks.setPixel(x, y, red ? new int[] {255, 0, 0, 255} : new int[] {0, 0, 255, 255});
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(inks, null, null));
        } finally {
            writer.dispose();
        }
        byte[] jpeg = bytes.toByteArray();
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 16);
        file.put(jpeg, 0, 2).putShort((short) 0xFFEE).putShort((short) 14);
        file.put("Adobe".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 100)
                .putInt(0)
                .put((byte) 0);
        file.put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }
}
