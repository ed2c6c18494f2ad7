package org.huozi.output.cover;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The colours of a flat picture, at most as many as a PNG's palette holds.
 *
 * <p>Such a picture is made of runs of one colour: both passes look a colour up once a run, not once a pixel.
 *
 * @param colours RGB, the most frequent first
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Palette(int[] colours) {
    private static final int LARGEST = 256;

    /** The share of pixels that the palette must give exactly; the rest are edges of letters, a shade off unseen. */
    private static final double EXACT = 0.98;

    /** Empty for a picture of many colours, such as a photograph. */
    static Optional<Palette> of(BufferedImage picture) {
        Comparator<Map.Entry<Integer, Integer>> frequent = Map.Entry.comparingByValue(Comparator.reverseOrder());
        List<Map.Entry<Integer, Integer>> kept = counts(pixels(picture)).entrySet().stream()
                .sorted(frequent.thenComparing(Map.Entry.comparingByKey()))
                .limit(LARGEST)
                .toList();
        int[] colours = kept.stream().mapToInt(Map.Entry::getKey).toArray();
        long exact = kept.stream().mapToLong(Map.Entry::getValue).sum();
        long all = (long) picture.getWidth() * picture.getHeight();
        return exact >= EXACT * all ? Optional.of(new Palette(colours)) : Optional.empty();
    }

    /** The picture in these colours. */
    BufferedImage paint(BufferedImage picture) {
        IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
        BufferedImage painted =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] indices = ((DataBufferByte) painted.getRaster().getDataBuffer()).getData();
        int[] pixels = pixels(picture);
        Map<Integer, Byte> nearest = new HashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            indices[i] = i > 0 && pixels[i] == pixels[i - 1]
                    ? indices[i - 1]
                    : nearest.computeIfAbsent(pixels[i], this::nearest);
        }
        return painted;
    }

    private static Map<Integer, Integer> counts(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        int start = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[start]) {
                counts.merge(pixels[start], i - start, Integer::sum);
                start = i;
            }
        }
        return counts;
    }

    private byte nearest(int colour) {
        int nearest = 0;
        for (int i = 1; i < colours.length; i++) {
            if (distance(colours[i], colour) < distance(colours[nearest], colour)) {
                nearest = i;
            }
        }
        return (byte) nearest;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }

    private static int[] pixels(BufferedImage picture) {
        int width = picture.getWidth();
        return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    }
}
