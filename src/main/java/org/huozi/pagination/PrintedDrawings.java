package org.huozi.pagination;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huozi.svg.DrawingReader;

/** The drawings of the edition and of its templates as the engine gets them: rewritten, never as their files are. */
final class PrintedDrawings {
    private static final byte[] NOTHING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>".getBytes(StandardCharsets.UTF_8);

    private final DrawingReader reader;
    private final Consumer<Path> broken;
    private final Map<Path, byte[]> drawings = new HashMap<>();

    /** @param broken hears of a file that is no drawing */
    PrintedDrawings(DrawingReader reader, Consumer<Path> broken) {
        this.reader = reader;
        this.broken = broken;
    }

    /** The drawing of a file; none where its name is no drawing's, or there is no such file. */
    Optional<byte[]> of(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".svg") || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(drawings.computeIfAbsent(file, this::read));
    }

    private byte[] read(Path file) {
        try {
            Optional<byte[]> drawing = reader.read(Files.readAllBytes(file)).content();
            if (drawing.isPresent()) {
                return drawing.get();
            }
        } catch (IOException unreadable) {
            // told as one that is no drawing
        }
        broken.accept(file);
        return NOTHING;
    }
}
