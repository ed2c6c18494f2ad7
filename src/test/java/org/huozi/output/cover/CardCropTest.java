package org.huozi.output.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On pages of 200 by 300 points; cards are twice as broad as high. */
class CardCropTest {

    @Test
    void allOfThePageWithoutType() {
        assertThat(band(List.of())).isEqualTo(new CardCrop(0, 300));
    }

    @Test
    void asBroadAsThePageAroundATitleInALine() {
        assertThat(band(line(140, 20))).isEqualTo(new CardCrop(100, 100));
    }

    @Test
    void asHighAsATitleSetDownwardsWithAnEmToSpare() {
        List<Rectangle2D> title = IntStream.range(0, 6)
                .mapToObj(i -> (Rectangle2D) new Rectangle2D.Double(20, 60 + 25 * i, 20, 20))
                .toList();
        assertThat(band(title)).isEqualTo(new CardCrop(40, 185));
    }

    @Test
    void neverBeyondThePage() {
        assertThat(band(line(10, 20))).isEqualTo(new CardCrop(0, 100));
        assertThat(band(line(270, 20))).isEqualTo(new CardCrop(200, 100));
    }

    @Test
    void cutsNoLineOfType() {
        List<Rectangle2D> lettering = new ArrayList<>(line(140, 20));
        lettering.addAll(line(95, 10)); // across the upper edge, 100
        lettering.addAll(line(196, 8)); // across the lower edge, 200
        lettering.addAll(line(205, 8)); // across the edge that follows from it
        assertThat(band(lettering)).isEqualTo(new CardCrop(92.5, 122.5));
    }

    private static CardCrop band(List<Rectangle2D> lettering) {
        return CardCrop.of(200, 300, lettering, 2);
    }

    /** Three characters. */
    private static List<Rectangle2D> line(double top, double em) {
        return IntStream.range(0, 3)
                .mapToObj(i -> (Rectangle2D) new Rectangle2D.Double(60 + em * i, top, em, em))
                .toList();
    }
}
