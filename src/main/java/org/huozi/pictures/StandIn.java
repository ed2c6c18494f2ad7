package org.huozi.pictures;

/** A picture that has a size and next to no pixels: a JPEG file of one block, the head of which says otherwise. */
final class StandIn {
    private static final int BLOCK = 8;

    private StandIn() {}

    static byte[] of(int width, int height) {
        int[] argb = new int[BLOCK * BLOCK];
        byte[] file = PixelWriter.write(new Pixels(BLOCK, BLOCK, argb, true, true), PictureFormat.JPEG);
        JpegSegments.MarkedSegment frame = JpegSegments.of(file).segments().stream()
                .filter(segment -> JpegSegments.isFrame(segment.marker()))
                .findFirst()
                .orElseThrow();
        int at = frame.content() + 1;
        file[at] = (byte) (height >> 8);
        file[at + 1] = (byte) height;
        file[at + 2] = (byte) (width >> 8);
        file[at + 3] = (byte) width;
        return file;
    }
}
