package org.huozi.pagination.lines;

import java.util.ArrayList;
import java.util.List;
import org.huozi.typeset.Glyph;
import org.huozi.typeset.KeptWhole;
import org.huozi.typeset.Seam;
import org.w3c.dom.Element;

/** Takes a passage apart into sorts. */
final class SortReader {
    /** Neighbouring readings keep a quarter em of their own size apart (CLREQ #h-ruby). */
    private static final double BETWEEN_READINGS = 0.25;

    private final EngineFonts fonts;
    private final List<BorrowedCharacter> borrowed = new ArrayList<>();

    SortReader(EngineFonts fonts) {
        this.fonts = fonts;
    }

    List<Sort> read(Passage passage) {
        List<Sort> sorts = new ArrayList<>();
        List<Segment> segments = passage.segments();
        for (int i = 0; i < segments.size(); i++) {
            boolean beforeRaised =
                    i + 1 < segments.size() && segments.get(i + 1).isRaised();
            boolean goesOn = i + 1 < segments.size() && segments.get(i).sharesReading(segments.get(i + 1));
            read(segments.get(i), i, spread(passage, i), beforeRaised || goesOn, sorts);
        }
        return segments.get(0).isInTable() ? kept(sorts) : sorts;
    }

    private static List<Sort> kept(List<Sort> sorts) {
        List<Glyph> glyphs = KeptWhole.in(sorts.stream().map(Sort::glyph).toList());
        List<Sort> kept = new ArrayList<>();
        for (int i = 0; i < sorts.size(); i++) {
            Sort sort = sorts.get(i);
            kept.add(new Sort(glyphs.get(i), sort.segment(), sort.advance(), sort.shift()));
        }
        return kept;
    }

    private void read(Segment segment, int index, double spread, boolean tiedAtEnd, List<Sort> sorts) {
        EngineFonts.Stack stack = fonts.stack(segment.font());
        double em = segment.font().getSize2D();
        int[] codePoints = segment.text().codePoints().toArray();
        boolean read = !segment.reading().isEmpty();
        for (int i = 0; i < codePoints.length; i++) {
            if (TextCode.isCode(codePoints[i])) {
                seam(sorts, codePoints[i]);
                continue;
            }
            EngineFonts.SetCharacter character = stack.character(codePoints[i]);
            if (character.borrowed()) {
                borrow(
                        segment,
                        codePoints[i],
                        stack.family(),
                        character.choice().face().family());
            }
            double advance = character.advance() * em;
            boolean last = i + 1 == codePoints.length;
            boolean tied = last ? tiedAtEnd : read || segment.isRaised();
            Glyph glyph =
                    new Glyph(codePoints[i], advance + spread, character.bearing() * em, em, tied, segment.isCode());
            sorts.add(new Sort(segment.isOfEntry() ? glyph.inEntry() : glyph, index, advance, spread / 2));
        }
    }

    private void borrow(Segment segment, int codePoint, String wanted, String used) {
        Element element = (Element) segment.node().getParentNode();
        BorrowedCharacter character = new BorrowedCharacter(element, codePoint, wanted, used);
        if (borrowed.stream().noneMatch(character::isLike)) {
            borrowed.add(character);
        }
    }

    /** Characters that no face of their style has, each once. */
    List<BorrowedCharacter> borrowed() {
        return List.copyOf(borrowed);
    }

    /** A title says what the place behind its last character is. */
    private static void seam(List<Sort> sorts, int code) {
        if (!sorts.isEmpty()) {
            Sort last = sorts.remove(sorts.size() - 1);
            Seam seam = code == TextCode.SENSE ? Seam.SENSE : Seam.WITHIN;
            sorts.add(new Sort(last.glyph().before(seam), last.segment(), last.advance(), last.shift()));
        }
    }

    /** What each base character takes beyond its own width, so that the reading has room above it. */
    private double spread(Passage passage, int index) {
        Segment segment = passage.segments().get(index);
        if (segment.reading().isEmpty()) {
            return 0;
        }
        double em = segment.font().getSize2D();
        double above = width(segment, segment.reading().codePoints().toArray()) * LinePainter.READING_SIZE
                + BETWEEN_READINGS * LinePainter.READING_SIZE * em;
        double base = 0;
        int characters = 0;
        for (Segment part : passage.segments()) {
            if (segment.sharesReading(part)) {
                int[] codePoints = part.text().codePoints().toArray();
                base += width(part, codePoints);
                characters += codePoints.length;
            }
        }
        return Math.max(0, above - base) / characters;
    }

    /** Natural width in the segment's font, in dots. */
    double width(Segment segment, int[] codePoints) {
        EngineFonts.Stack stack = fonts.stack(segment.font());
        double width = 0;
        for (int codePoint : codePoints) {
            width += stack.character(codePoint).advance();
        }
        return width * segment.font().getSize2D();
    }
}
