package org.huozi.output;

import java.nio.charset.StandardCharsets;

/**
 * One finished file.
 *
 * @param path below the publication's folder, with forward slashes, for instance {@code site/2022-02/index.html}
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes, never compared
public record Artifact(String path, byte[] content) {

    public static Artifact text(String path, String content) {
        return new Artifact(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
