package org.huozi.output;

/**
 * A cover as a picture.
 *
 * @param content of the file
 * @param extension of its name, {@code png} or {@code jpg}
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes, never compared
public record Cover(byte[] content, String extension, int width, int height) {}
