package org.huozi.output.cover;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The colours of a flat picture, at most as many as a PNG's palette holds.
 *
 * @param colours RGB, the most frequent first
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Palette(int[] colours) {
    private static final int LARGEST = 256;

    /** The share of pixels that the palette must give exactly; the rest are edges of letters, a shade off unseen. */
    private static final double EXACT = 0.98;

    private static final int OPAQUE = 0xFF000000;

    /** Empty for a picture of many colours, such as a photograph. */
    static Optional<Palette> of(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        pixels(picture).forEach(colour -> counts.merge(colour, 1, Integer::sum));
        Comparator<Map.Entry<Integer, Integer>> frequent = Map.Entry.comparingByValue(Comparator.reverseOrder());
        int[] colours = counts.entrySet().stream()
                .sorted(frequent.thenComparing(Map.Entry.comparingByKey()))
                .limit(LARGEST)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        long exact = IntStream.of(colours).mapToLong(counts::get).sum();
        long all = (long) picture.getWidth() * picture.getHeight();
        return exact >= EXACT * all ? Optional.of(new Palette(colours)) : Optional.empty();
    }

    /** The picture in these colours. */
    BufferedImage paint(BufferedImage picture) {
        IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
        BufferedImage painted =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = nearest.computeIfAbsent(picture.getRGB(x, y), this::nearest);
                painted.getRaster().setSample(x, y, 0, index);
            }
        }
        return painted;
    }

    private int nearest(int colour) {
        return IntStream.range(0, colours.length)
                .boxed()
                .min(Comparator.comparingInt(index -> distance(colours[index], colour)))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        return IntStream.of(16, 8, 0)
                .map(shift -> ((one >> shift) & 0xFF) - ((other >> shift) & 0xFF))
                .map(difference -> difference * difference)
                .sum();
    }

    private static IntStream pixels(BufferedImage picture) {
        int width = picture.getWidth();
        return IntStream.range(0, width * picture.getHeight()).map(i -> picture.getRGB(i % width, i / width) | OPAQUE);
    }
}
