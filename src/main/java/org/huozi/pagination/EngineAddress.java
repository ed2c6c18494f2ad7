package org.huozi.pagination;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * The address of a file as the engine has it: its path in UTF-8, written in percents where need be. Those of the JDK are
 * written in the locale's charset, which the engine does not know of.
 */
final class EngineAddress {
    private EngineAddress() {}

    static String of(Path file) {
        String path = file.toAbsolutePath().toString().replace('\\', '/');
        try {
            return new URI("file", null, path.startsWith("/") ? path : "/" + path, null).toASCIIString();
        } catch (URISyntaxException impossible) { // an absolute path needs no more than percents
            throw new IllegalStateException(impossible);
        }
    }

    /** The address of a folder, against which those in a document are resolved. */
    static String ofFolder(Path folder) {
        return of(folder) + "/";
    }

    /**
     * The file at an address.
     *
     * @throws IllegalArgumentException if it is none of a file
     */
    static Path file(String address) {
        URI uri = URI.create(address);
        String path = uri.getPath();
        if (!"file".equals(uri.getScheme()) || path == null) {
            throw new IllegalArgumentException(address);
        }
        return Path.of(path.matches("/[A-Za-z]:.*") ? path.substring(1) : path);
    }
}
