package org.huozi.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.SourceLines;
import org.huozi.diag.Span;

/**
 * Reads the project's text files, strictly as UTF-8 and nothing outside the project. A file is read once: whoever asks
 * for it again, and the report, has it as it was then, even when somebody saves it in between. A run has a reader of its
 * own.
 */
public final class SourceReader implements SourceLines {
    private static final long MEBIBYTE = 1024L * 1024L;
    private static final long LIMIT = 8 * MEBIBYTE;

    private final Path root;
    private final Map<String, String> drafts;
    private final ConcurrentMap<String, SourceFile> files = new ConcurrentHashMap<>();
    /** Texts in another encoding, decoded only to be shown in a report. */
    private final ConcurrentMap<String, SourceFile> guesses = new ConcurrentHashMap<>();

    /** @param root the project's folder */
    public SourceReader(Path root) {
        this(root, Map.of());
    }

    /**
     * Reads files, with drafts in place of some of them.
     *
     * @param drafts the texts of files, by their paths, that stand for those on disk
     */
    public SourceReader(Path root, Map<String, String> drafts) {
        this.root = root.toAbsolutePath().normalize();
        this.drafts = Map.copyOf(drafts);
    }

    /**
     * Reads a file; says why when it cannot.
     *
     * @param path relative to the root, with forward slashes
     * @param mention the place that names the file, where a missing one is reported
     */
    public Optional<SourceFile> read(String path, Span mention, Diagnostics diagnostics) {
        Optional<SourceFile> known = Optional.ofNullable(files.get(path));
        if (known.isPresent()) {
            return known;
        }
        if (drafts.containsKey(path)) {
            SourceFile draft = SourceFile.of(path, drafts.get(path));
            files.put(path, draft);
            return Optional.of(draft);
        }
        Optional<Path> file = locate(path);
        if (file.isEmpty()) {
            diagnostics.add(Code.SRC_005, mention, path);
            return Optional.empty();
        }
        if (!Files.isRegularFile(file.get())) {
            diagnostics.add(Code.SRC_001, mention, path);
            return Optional.empty();
        }
        try {
            long size = Files.size(file.get());
            if (size > LIMIT) {
                diagnostics.add(
                        Code.SRC_004,
                        Span.startOf(path),
                        Long.toString((size + MEBIBYTE - 1) / MEBIBYTE),
                        Long.toString(LIMIT / MEBIBYTE));
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file.get());
            if (isOffice(bytes)) {
                diagnostics.add(Code.SRC_007, Span.startOf(path));
                return Optional.empty();
            }
            return decode(path, bytes, diagnostics);
        } catch (IOException unreadable) {
            diagnostics.add(Code.SRC_006, mention, path);
            return Optional.empty();
        }
    }

    /**
     * The file or folder with this path, whether it exists or not; empty when the path, or a symbolic link on it,
     * leads out of the project.
     *
     * @throws InvalidPathException if the locale cannot name it ({@link FileNames})
     */
    public Optional<Path> locate(String path) {
        try {
            Path relative = Path.of(path);
            Path file = root.resolve(path).normalize();
            boolean plain = !relative.isAbsolute() && !path.startsWith("/") && path.indexOf('\\') < 0;
            if (!plain || !file.startsWith(root)) {
                return Optional.empty();
            }
            if (Files.exists(file) && !file.toRealPath().startsWith(root.toRealPath())) {
                return Optional.empty();
            }
            return Optional.of(file);
        } catch (InvalidPathException unusable) {
            if (!FileNames.canHold(path)) {
                throw unusable; // the path is right, the locale is not: no fault of the manuscript
            }
            return Optional.empty();
        } catch (IOException unusable) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> line(String file, int line) {
        return Optional.ofNullable(files.get(file))
                .or(() -> Optional.ofNullable(guesses.get(file)))
                .flatMap(source -> source.line(line));
    }

    /** Whether it is a Word document, an archive or a PDF: what people rename to .md. */
    private static boolean isOffice(byte[] bytes) {
        return Stream.of("504b0304", "d0cf11e0", "25504446")
                .map(HexFormat.of()::parseHex)
                .anyMatch(magic -> bytes.length >= magic.length && Arrays.equals(magic, 0, 4, bytes, 0, 4));
    }

    private Optional<SourceFile> decode(String path, byte[] bytes, Diagnostics diagnostics) {
        CharsetDecoder decoder = ChineseEncoding.strict(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        SourceFile source = SourceFile.of(path, out.flip().toString());
        if (!result.isError()) {
            files.put(path, source);
            return Optional.of(source);
        }
        Optional<String> chinese = ChineseEncoding.decode(bytes);
        int offset = source.text().length();
        chinese.ifPresent(text -> guesses.put(path, SourceFile.of(path, text)));
        diagnostics.add(chinese.isPresent() ? Code.SRC_003 : Code.SRC_002, source.span(offset, offset));
        return Optional.empty();
    }
}
