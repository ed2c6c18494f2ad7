package org.huozi.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the publication that an address stands for.
 *
 * @param type its media type
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record PublishedFile(byte[] content, String type) {
    static final String HTML = "text/html; charset=utf-8";

    static final String SVG = "image/svg+xml";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", SVG),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("pdf", "application/pdf"));

    /**
     * Looks in the site, never outside it nor at hidden files.
     *
     * @param path decoded, beginning with a slash
     */
    static Optional<PublishedFile> of(Path site, String path) throws IOException {
        String page = path.endsWith("/") ? path + "index.html" : path;
        Optional<Path> file = below(site, page.substring(1));
        return file.isPresent()
                ? Optional.of(new PublishedFile(Files.readAllBytes(file.get()), type(page)))
                : Optional.empty();
    }

    private static Optional<Path> below(Path folder, String path) throws IOException {
        if (path.startsWith(".") || path.contains("/.") || path.contains("\\")) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(path).normalize();
            boolean ours = file.startsWith(folder)
                    && Files.isRegularFile(file)
                    && file.toRealPath().startsWith(folder.toRealPath());
            return ours ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    /** Whether an address is that of a page, and not of what pages are made up of. */
    static boolean isPage(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.indexOf('.') < 0 || name.endsWith(".html");
    }

    /** The media type of a file by its name. */
    static String type(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
