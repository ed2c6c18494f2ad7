package org.huozi.fonts;

import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** One face of a family: a weight, its metrics and its coverage. */
public final class Face {
    private final String family;
    private final int weight;
    private final FontFile font;
    private final Set<Integer> excluded;

    Face(String family, int weight, FontFile font, Set<Integer> excluded) {
        this.family = family;
        this.weight = weight;
        this.font = font;
        this.excluded = Set.copyOf(excluded);
    }

    /** The name that style sheets use. */
    public String family() {
        return family;
    }

    /** CSS weight, 100 to 900. */
    public int weight() {
        return weight;
    }

    /** Whether this face sets the character; false too for one that fonts.yaml takes from it. */
    public boolean covers(int codePoint) {
        return !excluded.contains(codePoint) && font.glyph(codePoint) != 0;
    }

    /** Whether its file has no such character, whatever fonts.yaml takes from it. */
    public boolean lacks(int codePoint) {
        return font.glyph(codePoint) == 0;
    }

    /** Advance width in em. */
    public double advance(int codePoint) {
        return (double) font.advance(font.glyph(codePoint)) / font.unitsPerEm();
    }

    /** Space between the origin and the ink's left edge, in em. */
    public double bearing(int codePoint) {
        return (double) font.leftSideBearing(font.glyph(codePoint)) / font.unitsPerEm();
    }

    /** The character's shape. */
    public Outline outline(int codePoint) {
        return OutlineReader.read(font, font.glyph(codePoint));
    }

    /** A TrueType file that holds just these characters, as far as the face covers them. */
    public byte[] subset(Set<Integer> codePoints) {
        NavigableSet<Integer> covered = new TreeSet<>();
        codePoints.stream().filter(this::covers).forEach(covered::add);
        return FontSubset.of(font, covered);
    }

    @Override
    public String toString() {
        return family + " " + weight;
    }
}
