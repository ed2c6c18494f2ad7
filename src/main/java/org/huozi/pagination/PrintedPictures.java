package org.huozi.pagination;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huozi.pictures.PixelPicture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The pictures of pixels that a document shows. While it is measured, pictures without pixels stand in for them, of the
 * same size; on the pages they have as many pixels as print can show where they stand, and no more.
 */
final class PrintedPictures {
    /** Pixels on an inch beyond which print shows no difference. */
    private static final int FINEST = 300;

    private static final double POINTS_OF_AN_INCH = 72;

    private final Path folder;
    private final Map<Path, PixelPicture> pictures = new LinkedHashMap<>();
    private final Map<Path, byte[]> printed = new HashMap<>();

    private PrintedPictures(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads what the pictures of a document are.
     *
     * @param folder of the edition, which picture paths are relative to
     */
    static PrintedPictures of(Document document, Path folder) throws IOException {
        PrintedPictures read = new PrintedPictures(folder);
        NodeList images = document.getElementsByTagNameNS("*", "img");
        for (int i = 0; i < images.getLength(); i++) {
            Path file = read.file((Element) images.item(i));
            if (file.startsWith(folder) && Files.isRegularFile(file) && !read.pictures.containsKey(file)) {
                PixelPicture picture = PixelPicture.of(Files.readAllBytes(file));
                if (picture.flaw().isEmpty()) {
                    read.pictures.put(file, picture);
                }
            }
        }
        return read;
    }

    private Path file(Element image) {
        return folder.resolve(image.getAttribute("src")).normalize();
    }

    /** What an element shows; none where it shows a drawing. */
    Optional<PixelPicture> picture(Element image) {
        return Optional.ofNullable(pictures.get(file(image)));
    }

    /** A picture of the same size, while a document is measured. */
    Optional<byte[]> standIn(Path file) {
        return Optional.ofNullable(pictures.get(file)).map(PixelPicture::standIn);
    }

    /** The picture as the pages have it. */
    Optional<byte[]> printed(Path file) {
        return Optional.ofNullable(printed.get(file));
    }

    /**
     * Makes the pictures of the pages.
     *
     * @param sizes of the elements that show them, in points; one that is shown several times is made for the largest
     * @return the first element whose picture cannot be read
     */
    Optional<Element> prepare(Map<Element, Dimension> sizes) {
        Map<Path, Integer> widths = new LinkedHashMap<>();
        Map<Path, Element> shown = new HashMap<>();
        sizes.forEach((element, size) -> {
            widths.merge(file(element), size.width, Math::max);
            shown.putIfAbsent(file(element), element);
        });
        for (Map.Entry<Path, PixelPicture> picture : pictures.entrySet()) {
            int width = widths.getOrDefault(picture.getKey(), 1);
            Optional<byte[]> made = picture.getValue().forPrint((int) Math.ceil(width * FINEST / POINTS_OF_AN_INCH));
            if (made.isEmpty()) {
                return Optional.ofNullable(shown.get(picture.getKey()));
            }
            printed.put(picture.getKey(), made.get());
        }
        return Optional.empty();
    }
}
