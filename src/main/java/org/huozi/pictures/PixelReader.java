package org.huozi.pictures;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the pixels of a file, as small as they are wanted. */
final class PixelReader {
    private final BufferedImage image;
    private final Optional<ProfileConversion> conversion;

    private PixelReader(BufferedImage image, Optional<ProfileConversion> conversion) {
        this.image = image;
        this.conversion = conversion;
    }

    /**
     * The pixels as stored, in sRGB.
     *
     * @param scale of each side, at most 1
     * @return empty where they cannot be read
     */
    static Optional<Pixels> read(byte[] file, PictureFormat format, double scale) {
        try {
            return Optional.of(format == PictureFormat.JPEG ? jpeg(file, scale) : png(file, scale));
        } catch (IOException | RuntimeException broken) { // readers throw what they like at broken files
            return Optional.empty();
        }
    }

    private static Pixels jpeg(byte[] file, double scale) throws IOException {
        JpegSegments segments = JpegSegments.of(file);
        JpegSegments.Frame frame = segments.frame().orElseThrow();
        boolean ink = frame.components() == 4;
        BufferedImage image = ink && segments.profile().length == 0
                ? unknownInk(segments, scale)
                : decoded(ofInkAndLight(), ink ? file : segments.bare(), scale);
        return new PixelReader(image, ink ? Optional.empty() : ProfileConversion.of(segments.profile()))
                .scaled(target(frame.width(), scale), target(frame.height(), scale));
    }

    /** It carries out the profile of inks, which is a table. */
    private static ImageReader ofInkAndLight() throws IOException {
        return IIORegistry.getDefaultInstance()
                .getServiceProviderByClass(JPEGImageReaderSpi.class)
                .createReaderInstance();
    }

    private static BufferedImage unknownInk(JpegSegments segments, double scale) throws IOException {
        ImageReader reader = null;
        for (Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg"); readers.hasNext(); ) {
            ImageReader next = readers.next();
            reader = next.getClass().getName().startsWith("com.sun.")
                    ? next
                    : reader; // the JDK's, which leaves inks alone
        }
        if (reader == null) {
            throw new IOException("no reader of rasters");
        }
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(segments.bare()))) {
            reader.setInput(stream, true, true);
            Raster inks = reader.readRaster(0, parameters(reader, scale));
            return InkConversion.light(inks, segments.isOfAdobe(), segments.hasLuminance());
        } finally {
            reader.dispose();
        }
    }

    private static Pixels png(byte[] file, double scale) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        PngChunks chunks = PngChunks.of(file);
        BufferedImage image = decoded(reader, chunks.bare(), scale);
        PixelPicture head = PixelPicture.of(chunks.bare());
        return new PixelReader(image, ProfileConversion.of(chunks.profile()))
                .scaled(target(head.width(), scale), target(head.height(), scale));
    }

    private static int target(int length, double scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    /** Of a picture much too large every second pixel, or third, is enough to take the mean of. */
    private static BufferedImage decoded(ImageReader reader, byte[] file, double scale) throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            return reader.read(0, parameters(reader, scale));
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam parameters(ImageReader reader, double scale) {
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.floor(1 / scale / 2));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return parameters;
    }

    private Pixels scaled(int width, int height) {
        RowScaler scaler = new RowScaler(image.getWidth(), image.getHeight(), width, height);
        Raster raster = image.getRaster();
        int[] samples = new int[image.getWidth() * raster.getNumBands()];
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getPixels(0, y, image.getWidth(), 1, samples);
            convert(samples, raster.getNumBands(), row);
            scaler.add(row);
        }
        return Pixels.of(width, height, scaler.pixels());
    }

    /** Samples are taken as they are: the JDK would take grey ones for linear light. */
    private void convert(int[] samples, int bands, int[] row) {
        ColorModel colours = image.getColorModel();
        for (int x = 0; x < row.length; x++) {
            int at = x * bands;
            if (colours instanceof IndexColorModel palette) {
                row[x] = palette.getRGB(samples[at]);
            } else if (bands <= 2) {
                int level = level(samples[at], colours.getComponentSize(0));
                row[x] = (bands == 2 ? level(samples[at + 1], colours.getComponentSize(1)) : 0xFF) << 24
                        | level * 0x010101;
            } else {
                int pixel = bands == 4 ? level(samples[at + 3], colours.getComponentSize(3)) : 0xFF;
                for (int band = 0; band < 3; band++) {
                    pixel = pixel << 8 | level(samples[at + band], colours.getComponentSize(band));
                }
                row[x] = pixel;
            }
            if (conversion.isPresent()) {
                row[x] = conversion.get().convert(row[x]);
            }
        }
    }

    /** Of 8 bits. */
    private static int level(int sample, int bits) {
        return bits == 8 ? sample : bits > 8 ? sample >> (bits - 8) : sample * 0xFF / ((1 << bits) - 1);
    }
}
