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
import java.util.OptionalInt;
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
    private final Map<String, String> changed;
    private final ConcurrentMap<Path, byte[]> held = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, SourceFile> files = new ConcurrentHashMap<>();
    /** Texts that cannot be used, in another encoding or with conflicts in them, kept only to be shown in a report. */
    private final ConcurrentMap<String, SourceFile> unusable = new ConcurrentHashMap<>();

    /** @param root the project's folder */
    public SourceReader(Path root) {
        this(root, Map.of());
    }

    /**
     * Reads files, with other texts in place of some of them.
     *
     * @param changed the texts of files, by their paths, that stand for those on disk
     */
    public SourceReader(Path root, Map<String, String> changed) {
        this.root = root.toAbsolutePath().normalize();
        this.changed = Map.copyOf(changed);
    }

    /**
     * Takes over what somebody has read already; it is not read again.
     *
     * @param contents of files, by their places below the root
     */
    public void hold(Map<Path, byte[]> contents) {
        held.putAll(contents);
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
        if (changed.containsKey(path)) {
            SourceFile text = SourceFile.of(path, changed.get(path));
            files.put(path, text);
            return Optional.of(text);
        }
        Optional<Path> file = locate(path);
        if (file.isEmpty()) {
            diagnostics.add(Code.SRC_005, mention, path);
            return Optional.empty();
        }
        if (!Files.isRegularFile(file.get())) {
            diagnostics.add(missing(file.get()), mention, path);
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
            byte[] read = held.remove(file.get());
            byte[] bytes = read == null ? Files.readAllBytes(file.get()) : read;
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
                .or(() -> Optional.ofNullable(unusable.get(file)))
                .flatMap(source -> source.line(line));
    }

    /** Why there is no file to read: nothing is there, or a folder, or a link that leads nowhere. */
    private static Code missing(Path file) {
        if (Files.isDirectory(file)) {
            return Code.SRC_010;
        }
        return Files.isSymbolicLink(file) ? Code.SRC_011 : Code.SRC_001;
    }

    /** Whether it is a Word document (.docx, .doc, .rtf), an archive, a PDF or a picture: what people rename to .md. */
    private static boolean isOffice(byte[] bytes) {
        return Stream.of("504b0304", "d0cf11e0", "7b5c7274", "25504446", "89504e47", "ffd8ffe0", "ffd8ffe1")
                .map(HexFormat.of()::parseHex)
                .anyMatch(magic -> bytes.length >= magic.length && Arrays.equals(magic, 0, 4, bytes, 0, 4));
    }

    private Optional<SourceFile> decode(String path, byte[] bytes, Diagnostics diagnostics) {
        Optional<ForeignText> wide = ForeignText.wide(bytes); // of ASCII alone, it is UTF-8 as well
        if (wide.isPresent()) {
            shownAs(wide.get(), path);
            diagnostics.add(Code.SRC_008, Span.startOf(path), wide.get().encoding());
            return Optional.empty();
        }
        CharsetDecoder decoder = ForeignText.strict(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        SourceFile source = SourceFile.of(path, out.flip().toString());
        if (!result.isError()) {
            return whole(source, diagnostics);
        }
        Optional<ForeignText> foreign = ForeignText.of(bytes);
        int offset = source.text().length();
        foreign.ifPresent(text -> shownAs(text, path));
        Optional<String> encoding = foreign.map(ForeignText::encoding);
        if (encoding.isPresent() && !encoding.get().equals(ForeignText.GBK)) {
            diagnostics.add(Code.SRC_008, source.span(offset, offset), encoding.get());
        } else {
            diagnostics.add(encoding.isPresent() ? Code.SRC_003 : Code.SRC_002, source.span(offset, offset));
        }
        return Optional.empty();
    }

    /** The file, unless two texts stand in it: whatever else was found in it would be about neither. */
    private Optional<SourceFile> whole(SourceFile source, Diagnostics diagnostics) {
        OptionalInt conflict = MergeConflict.in(source.text());
        if (conflict.isPresent()) {
            unusable.put(source.path(), source);
            int end = source.text().indexOf('\n', conflict.getAsInt());
            diagnostics.add(
                    Code.SRC_009,
                    source.span(conflict.getAsInt(), end < 0 ? source.text().length() : end));
            return Optional.empty();
        }
        files.put(source.path(), source);
        return Optional.of(source);
    }

    private void shownAs(ForeignText text, String path) {
        unusable.put(path, SourceFile.of(path, text.text()));
    }
}
