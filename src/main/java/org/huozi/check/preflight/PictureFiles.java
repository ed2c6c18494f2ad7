package org.huozi.check.preflight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.huozi.model.Edition;
import org.huozi.model.Inline;
import org.huozi.model.Walk;
import org.huozi.source.SourceReader;

/** The pictures of pixels that the manuscripts of an edition show, by their size: a PDF keeps that, but not their names. */
final class PictureFiles {
    private final Map<Size, Deque<Inline.Image>> images = new HashMap<>();

    /** In pixels. */
    private record Size(int width, int height) {}

    private PictureFiles() {}

    static PictureFiles of(Edition edition, SourceReader sources) {
        PictureFiles files = new PictureFiles();
        for (Inline.Image image : images(edition)) {
            sources.locate(edition.folder() + image.path())
                    .filter(Files::isRegularFile)
                    .flatMap(PictureFiles::size)
                    .ifPresent(size -> files.images
                            .computeIfAbsent(size, unseen -> new ArrayDeque<>())
                            .add(image));
        }
        return files;
    }

    /** What a printed picture was in the manuscript; pictures of one size come in the order in which they are printed. */
    Optional<Inline.Image> next(PrintedPicture printed) {
        Deque<Inline.Image> same =
                images.getOrDefault(new Size(printed.pixelsWide(), printed.pixelsHigh()), new ArrayDeque<>());
        return Optional.ofNullable(same.size() > 1 ? same.poll() : same.peek());
    }

    private static List<Inline.Image> images(Edition edition) {
        return edition.articles().stream()
                .flatMap(Walk::inlines)
                .filter(Inline.Image.class::isInstance)
                .map(Inline.Image.class::cast)
                .toList();
    }

    /** Empty for drawings, which have none. */
    private static Optional<Size> size(Path file) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(stream, true, true);
            return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished); // it was opened a moment ago
        }
    }
}
