package org.huozi.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as a file, grey ones as grey. */
final class PixelWriter {
    /** Of 1: no difference is seen in print. */
    private static final float QUALITY = 0.9f;

    private PixelWriter() {}

    static byte[] write(Pixels pixels, PictureFormat format) {
        boolean jpeg = format == PictureFormat.JPEG;
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(jpeg ? "jpeg" : "png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (jpeg) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image(pixels, jpeg), null, null), parameters);
        } catch (IOException impossible) { // in memory
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(Pixels pixels, boolean jpeg) {
        int width = pixels.width();
        int height = pixels.height();
        if (pixels.grey() && pixels.opaque()) {
            BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            int[] levels = new int[pixels.argb().length];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = pixels.argb()[i] & 0xFF;
            }
            grey.getRaster().setPixels(0, 0, width, height, levels);
            return grey;
        }
        boolean clear = !pixels.opaque() && !jpeg;
        BufferedImage coloured =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        coloured.setRGB(0, 0, width, height, pixels.argb(), 0, width);
        return coloured;
    }
}
