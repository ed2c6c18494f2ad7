package org.huozi.pagination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * How large pictures are printed: as wide as their author wants. Without such a wish one without number is as large as it
 * is sharp, and no larger than the style sheet lets it; drawings have a size of their own.
 */
final class PictureSizes {
    private static final double POINTS_OF_A_PIXEL = 72.0 / PlacedPicture.SHARP;

    private static final Pattern WANTED = Pattern.compile("\\bwidth-(\\d+)\\b");

    private PictureSizes() {}

    /**
     * Gives the pictures of a document their width.
     *
     * @param folder of the edition, which picture paths are relative to
     */
    static void set(Document document, Path folder) throws IOException {
        NodeList images = document.getElementsByTagNameNS("*", "img");
        for (int i = 0; i < images.getLength(); i++) {
            Element image = (Element) images.item(i);
            Matcher wanted = WANTED.matcher(image.getAttribute("class"));
            if (wanted.find()) {
                image.setAttribute("style", "width: " + wanted.group(1) + "%");
            } else if (image.getParentNode() instanceof Element figure
                    && figure.getTagName().equals("figure")
                    && figure.getAttribute("class").equals("picture")) {
                Path file = folder.resolve(image.getAttribute("src")).normalize();
                OptionalInt pixels = file.startsWith(folder) ? width(file) : OptionalInt.empty();
                pixels.ifPresent(wide -> image.setAttribute(
                        "style", String.format(Locale.ROOT, "width: %.2fpt", wide * POINTS_OF_A_PIXEL)));
            }
        }
    }

    /** In pixels; none of a drawing. */
    private static OptionalInt width(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return OptionalInt.empty();
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return OptionalInt.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                return OptionalInt.of(reader.getWidth(0));
            } finally {
                reader.dispose();
            }
        }
    }
}
