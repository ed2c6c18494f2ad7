package org.huozi.pagination;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A style sheet or picture as the engine reads it. Of a byte order mark it would make the first word of a style sheet; and
 * it does not know the lengths that follow the page ({@link PageUnits}).
 */
final class EngineFile implements FSStream {
    /** Absent where there is no such file, which the engine does without. */
    private final byte @Nullable [] content;

    private final UnaryOperator<String> resolving;

    private EngineFile(byte @Nullable [] content, UnaryOperator<String> resolving) {
        this.content = content;
        this.resolving = resolving;
    }

    /**
     * The file at an address.
     *
     * @param instead what the engine gets in place of some files
     * @param resolving from the text of a style sheet to the same with lengths that the engine knows
     */
    static EngineFile at(String uri, Function<Path, Optional<byte[]>> instead, UnaryOperator<String> resolving) {
        try {
            Path file = EngineAddress.file(uri);
            Optional<byte[]> other = instead.apply(file.normalize());
            return new EngineFile(other.isPresent() ? other.get() : Files.readAllBytes(file), resolving);
        } catch (IOException | IllegalArgumentException missing) {
            return new EngineFile(null, resolving);
        }
    }

    @Override
    public @Nullable InputStream getStream() {
        return content == null ? null : new ByteArrayInputStream(content);
    }

    @Override
    public @Nullable Reader getReader() {
        if (content == null) {
            return null;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        return new StringReader(resolving.apply(text.startsWith("\uFEFF") ? text.substring(1) : text));
    }
}
