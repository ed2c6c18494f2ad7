package org.huozi.pictures;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A picture of pixels as its file has it. Only its head is read until it is asked for pixels; these come upright, in sRGB,
 * eight bits a colour, without anything that tells where and by whom they were taken.
 */
public final class PixelPicture {
    /** Pixels of the largest picture that is read: a wall-sized scan. */
    private static final long MOST_PIXELS = 250_000_000;

    /** Pixels of the largest picture that is made. */
    private static final double MOST_MADE = 16_000_000;

    /** Pixels on the longer side, as many as JPEG can have. */
    private static final int LONGEST = 65_500;

    /** A picture that is larger than it need be by less than this part stays as it is. */
    private static final double SPARE = 0.25;

    private static final int BITS = 8;

    private final byte[] file;
    private final PictureFormat format;
    private final int storedWidth;
    private final int storedHeight;
    private final Orientation orientation;
    private final boolean whole;

    private PixelPicture(
            byte[] file,
            PictureFormat format,
            int storedWidth,
            int storedHeight,
            Orientation orientation,
            boolean whole) {
        this.file = file;
        this.format = format;
        this.storedWidth = storedWidth;
        this.storedHeight = storedHeight;
        this.orientation = orientation;
        this.whole = whole;
    }

    /** Why a picture cannot be shown. */
    public enum Flaw {
        /** A format that is not shown. */
        FORMAT,
        /** No picture can be made out. */
        BROKEN,
        /** The file ends before its pixels do. */
        CUT_SHORT,
        /** More pixels than are read. */
        TOO_LARGE
    }

    public static PixelPicture of(byte[] file) {
        PictureFormat format = PictureFormat.of(file);
        return switch (format) {
            case JPEG -> ofJpeg(file);
            case PNG -> ofPng(file);
            default -> new PixelPicture(file, format, 0, 0, Orientation.UPRIGHT, true);
        };
    }

    private static PixelPicture ofJpeg(byte[] file) {
        JpegSegments segments = JpegSegments.of(file);
        JpegSegments.Frame frame = segments.frame().orElse(new JpegSegments.Frame(0, 0, 0));
        return new PixelPicture(
                file, PictureFormat.JPEG, frame.width(), frame.height(), segments.orientation(), segments.whole());
    }

    private static PixelPicture ofPng(byte[] file) {
        PngChunks chunks = PngChunks.of(file);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        boolean headed = file.length > 24;
        return new PixelPicture(
                file,
                PictureFormat.PNG,
                headed ? bytes.getInt(16) : 0,
                headed ? bytes.getInt(20) : 0,
                chunks.orientation(),
                chunks.whole());
    }

    public PictureFormat format() {
        return format;
    }

    /** In pixels, of the upright picture. */
    public int width() {
        return orientation.turns() ? storedHeight : storedWidth;
    }

    /** In pixels, of the upright picture. */
    public int height() {
        return orientation.turns() ? storedWidth : storedHeight;
    }

    /** What can be told without reading the pixels. */
    public Optional<Flaw> flaw() {
        if (!format.isShown()) {
            return Optional.of(Flaw.FORMAT);
        }
        if (storedWidth <= 0 || storedHeight <= 0) {
            return Optional.of(Flaw.BROKEN);
        }
        if ((long) storedWidth * storedHeight > MOST_PIXELS || Math.max(storedWidth, storedHeight) > LONGEST) {
            return Optional.of(Flaw.TOO_LARGE);
        }
        return whole ? Optional.empty() : Optional.of(Flaw.CUT_SHORT);
    }

    /** A file of a few hundred bytes that says that it is as large as this picture, for whoever asks for its size alone. */
    public byte[] standIn() {
        return StandIn.of(width(), height());
    }

    /**
     * The picture for the site.
     *
     * @param most pixels that it may be wide
     * @return a file of the same format; one whose pixels cannot be read has them as they are
     */
    public byte[] forScreen(int most) {
        return prepared(most, false).orElseGet(this::bare);
    }

    /**
     * The picture for the pages. A photograph comes as JPEG, whatever it was, since losslessly it takes ten times the room.
     *
     * @param most pixels that it may be wide
     * @return a file of JPEG or PNG; empty where its pixels cannot be read
     */
    public Optional<byte[]> forPrint(int most) {
        return prepared(most, true);
    }

    private Optional<byte[]> prepared(int most, boolean print) {
        double scale =
                Math.min(Math.min(1, (double) Math.max(1, most) / width()), Math.sqrt(MOST_MADE / width() / height()));
        boolean fits = scale >= 1 - SPARE;
        if (fits && isPlain() && !(print && format == PictureFormat.PNG)) {
            return Optional.of(bare());
        }
        Optional<Pixels> pixels =
                PixelReader.read(file, format, fits ? 1 : scale).map(read -> read.turned(orientation));
        boolean photograph = print
                && format == PictureFormat.PNG
                && pixels.filter(Pixels::isPhotograph).isPresent();
        if (print && format == PictureFormat.PNG && fits && isPlain() && !photograph) {
            return pixels.map(read -> bare());
        }
        PictureFormat coded = photograph ? PictureFormat.JPEG : format;
        return pixels.map(read -> PixelWriter.write(read, coded));
    }

    /** Whether the pixels as they stand are upright sRGB of eight bits. */
    private boolean isPlain() {
        if (orientation.value() != Orientation.UPRIGHT.value()) {
            return false;
        }
        if (format == PictureFormat.PNG) {
            PngChunks chunks = PngChunks.of(file);
            return chunks.isPlain() && chunks.depth() <= BITS;
        }
        JpegSegments segments = JpegSegments.of(file);
        return segments.frame().filter(frame -> frame.components() != 4).isPresent()
                && ProfileConversion.of(segments.profile()).isEmpty();
    }

    private byte[] bare() {
        return format == PictureFormat.PNG
                ? PngChunks.of(file).bare()
                : JpegSegments.of(file).bare();
    }
}
