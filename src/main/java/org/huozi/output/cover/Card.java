package org.huozi.output.cover;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * What social networks show of a link (ogp.me): the {@link CardCrop} of the cover around its title, on a lying ground. The
 * ground takes the colour of the cover's edge, so that the cover runs on over the whole card; its designer need not draw
 * a second one.
 */
final class Card {
    /** Pixels; 1.91 to 1, what networks crop to. */
    private static final int WIDTH = 1200;

    private static final int HEIGHT = 630;

    private Card() {}

    static BufferedImage of(FirstPage page) throws IOException {
        CardCrop band = CardCrop.of(page.width(), page.height(), page.lettering(), (double) WIDTH / HEIGHT);
        double scale = HEIGHT / band.height();
        BufferedImage shown = page.drawn((int) Math.round(page.width() * scale), HEIGHT, scale, band.top());
        BufferedImage card = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = card.createGraphics();
        graphics.setColor(new Color(edge(shown)));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.drawImage(shown, (WIDTH - shown.getWidth()) / 2, 0, null);
        graphics.dispose();
        return card;
    }

    /** The middle colour, channel by channel, of what touches the ground: one colour where the edge has one. */
    private static int edge(BufferedImage page) {
        int right = page.getWidth() - 2; // the last column may hold half a pixel of paper
        int[] colours = IntStream.range(0, page.getHeight())
                .flatMap(y -> IntStream.of(page.getRGB(1, y), page.getRGB(right, y)))
                .toArray();
        return median(colours, 16) << 16 | median(colours, 8) << 8 | median(colours, 0);
    }

    private static int median(int[] colours, int shift) {
        return IntStream.of(colours)
                .map(colour -> colour >> shift & 0xFF)
                .sorted()
                .skip(colours.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
