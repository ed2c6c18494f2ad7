package org.huozi.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A face cut down to a few characters, as another library reads it. */
class FontSubsetTest {
    private static final Path SERIF = Resources.of("fonts/serif.ttf");
    private static final int HAN_PERSON = 0x4EBA; // 人
    private static final int RADICAL_PERSON = 0x2F08; // ⼈, which shares its outline
    private static final int BEYOND_THE_BMP = 0x2CB69; // 𬭩

    private static FontFile font;

    @BeforeAll
    static void open() throws IOException {
        font = FontFile.open(SERIF).orElseThrow();
    }

    private static TrueTypeFont subset(Integer... codePoints) throws IOException {
        byte[] bytes = FontSubset.of(font, new TreeSet<>(Set.of(codePoints)));
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }

    @Test
    void keepsOutlinesAndMetricsOfTheWantedCharacters() throws IOException {
        try (TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBufferedFile(SERIF.toFile()));
                TrueTypeFont subset = subset(HAN_PERSON, (int) 'g')) {
            for (int character : new int[] {HAN_PERSON, 'g'}) {
                int glyph = face.getUnicodeCmapLookup().getGlyphId(character);
                assertThat(subset.getUnicodeCmapLookup().getGlyphId(character)).isEqualTo(glyph);
                assertThat(outline(subset, glyph))
                        .isEqualTo(outline(face, glyph))
                        .isNotEmpty();
                assertThat(subset.getAdvanceWidth(glyph))
                        .isEqualTo(face.getAdvanceWidth(glyph))
                        .isPositive();
            }
            assertThat(subset.getUnitsPerEm()).isEqualTo(face.getUnitsPerEm());
        }
    }

    /** Every point of the path. */
    private static List<String> outline(TrueTypeFont font, int glyph) throws IOException {
        List<String> points = new ArrayList<>();
        double[] point = new double[6];
        for (PathIterator path = font.getGlyph().getGlyph(glyph).getPath().getPathIterator(null);
                !path.isDone();
                path.next()) {
            Arrays.fill(point, 0);
            points.add(path.currentSegment(point) + Arrays.toString(point));
        }
        return points;
    }

    @Test
    void holdsNoOtherCharacter() throws IOException {
        try (TrueTypeFont subset = subset(HAN_PERSON)) {
            CmapLookup characters = subset.getUnicodeCmapLookup();
            assertThat(characters.getGlyphId(HAN_PERSON)).isEqualTo(font.glyph(HAN_PERSON));
            assertThat(characters.getGlyphId('g')).isZero();
            assertThat(subset.getGlyph().getGlyph(font.glyph('g')).getNumberOfContours())
                    .isZero();
        }
    }

    @Test
    void aGlyphHasOneCharacterOnlySoThatNoRadicalIsExtracted() throws IOException {
        assertThat(font.glyph(RADICAL_PERSON)).isEqualTo(font.glyph(HAN_PERSON));
        try (TrueTypeFont subset = subset(HAN_PERSON)) {
            assertThat(subset.getUnicodeCmapLookup().getCharCodes(font.glyph(HAN_PERSON)))
                    .containsExactly(HAN_PERSON);
        }
    }

    @Test
    void reachesBeyondTheBasicPlane() throws IOException {
        assertThat(font.glyph(BEYOND_THE_BMP)).isPositive();
        try (TrueTypeFont subset = subset(BEYOND_THE_BMP)) {
            assertThat(subset.getUnicodeCmapLookup().getGlyphId(BEYOND_THE_BMP)).isEqualTo(font.glyph(BEYOND_THE_BMP));
        }
    }

    @Test
    void bringsTheComponentsOfAccentedLetters() throws IOException {
        try (TrueTypeFont subset = subset((int) 'é')) {
            GlyphData accented = subset.getGlyph().getGlyph(font.glyph('é'));
            assertThat(accented.getPath().getBounds2D().getHeight())
                    .isGreaterThan(font.outline(font.glyph('e')).getShort(8));
        }
    }

    @Test
    void isMuchSmallerThanTheFace() {
        assertThat(FontSubset.of(font, new TreeSet<>(Set.of(HAN_PERSON)))).hasSizeLessThan(font.size() / 5);
    }

    @Test
    void whatIsNoTrueTypeFontIsNotOpened() {
        assertThat(FontFile.of(
                        ByteBuffer.wrap("OTTO and nothing else".getBytes(java.nio.charset.StandardCharsets.US_ASCII))))
                .isEmpty();
        assertThat(FontFile.of(ByteBuffer.allocate(3))).isEmpty();
    }
}
