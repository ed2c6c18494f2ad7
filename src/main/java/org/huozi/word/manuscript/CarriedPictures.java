package org.huozi.word.manuscript;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.huozi.diag.Code;
import org.huozi.pictures.PictureFormat;
import org.huozi.pictures.PixelPicture;
import org.huozi.word.Loss;

/** The pictures of a document as files of an edition: in a format that pages and site show, by names of the manuscript's. */
final class CarriedPictures {
    private static final String FOLDER = "images/";

    /** What a scanner makes of an A3 sheet at 400 dpi. */
    private static final long MOST_PIXELS = 40_000_000;

    private final Map<String, byte[]> typed;
    private final String name;
    private final List<Loss> losses;
    private final Map<String, Optional<String>> paths = new HashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /**
     * The pictures of a document.
     *
     * @param name of the manuscript, which those of its pictures begin with
     * @param losses where those go that cannot be shown
     */
    CarriedPictures(Map<String, byte[]> typed, String name, List<Loss> losses) {
        this.typed = typed;
        this.name = name;
        this.losses = losses;
    }

    /** Files by their paths, as far as they were asked for. */
    Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    /** The path of a picture; none for what no page can show. */
    Optional<String> path(String part) {
        return paths.computeIfAbsent(part, this::carried);
    }

    private Optional<String> carried(String part) {
        byte[] bytes = typed.getOrDefault(part, new byte[0]);
        PictureFormat format = PictureFormat.of(bytes);
        Optional<byte[]> shown = format.isShown() ? sound(bytes) : redrawn(bytes, format);
        if (shown.isEmpty()) {
            losses.add(new Loss(Code.DOC_012, "", part.substring(part.lastIndexOf('/') + 1)));
            return Optional.empty();
        }
        String extension = format.isShown() ? format.extension() : PictureFormat.PNG.extension();
        String path = FOLDER + name + "-" + (files.size() + 1) + "." + extension;
        files.put(path, shown.get());
        return Optional.of(path);
    }

    private static Optional<byte[]> sound(byte[] bytes) {
        return PixelPicture.of(bytes).flaw().isEmpty() ? Optional.of(bytes) : Optional.empty();
    }

    /** Formats that the JDK reads become PNG, without loss. */
    private static Optional<byte[]> redrawn(byte[] bytes, PictureFormat format) {
        if (!List.of(PictureFormat.GIF, PictureFormat.BMP, PictureFormat.TIFF, PictureFormat.TIFF_OF_MOTOROLA)
                .contains(format)) {
            return Optional.empty();
        }
        try {
            Optional<BufferedImage> image = pixels(bytes);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            return image.isPresent() && ImageIO.write(image.get(), "png", png)
                    ? Optional.of(png.toByteArray())
                    : Optional.empty();
        } catch (IOException | RuntimeException damaged) { // readers of the JDK throw either
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> pixels(byte[] bytes) throws IOException {
        ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels <= MOST_PIXELS ? Optional.of(reader.read(0)) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
