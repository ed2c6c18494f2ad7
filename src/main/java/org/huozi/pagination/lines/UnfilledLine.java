package org.huozi.pagination.lines;

import java.util.ArrayList;
import java.util.List;
import org.huozi.typeset.CharClass;
import org.huozi.typeset.Line;
import org.w3c.dom.Element;

/**
 * A line left short for the sake of a long word that begins or goes on behind it.
 *
 * @param element what shows the word
 * @param word the long word
 */
public record UnfilledLine(Element element, String word) {
    /** Code points below which a word is an ordinary one, which nobody can help. */
    private static final int LONG = 12;

    /** In em: what is missing of a line that nobody need look at. */
    private static final double LITTLE = 2;

    /** The lines of a passage that its author could mend. */
    static List<UnfilledLine> of(Passage passage, List<Sort> sorts, List<Line> lines) {
        List<UnfilledLine> unfilled = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            int start = lines.get(i + 1).first();
            String word = word(sorts, start);
            if (lines.get(i).unfilled()
                    && lacks(passage, sorts, lines.get(i), i == 0)
                    && word.codePointCount(0, word.length()) >= LONG) {
                Segment segment = passage.segments().get(sorts.get(start).segment());
                unfilled.add(new UnfilledLine((Element) segment.node().getParentNode(), word));
            }
        }
        return unfilled;
    }

    private static boolean lacks(Passage passage, List<Sort> sorts, Line line, boolean first) {
        double indent = first ? passage.measure().indent() : 0;
        double lack = passage.measure().width() - indent - line.width();
        return lack > LITTLE * sorts.get(line.first()).glyph().em();
    }

    /** All of the word at a place; its beginning may stand in the line before. */
    private static String word(List<Sort> sorts, int place) {
        int first = place;
        while (first > 0 && isWestern(sorts.get(first - 1))) {
            first--;
        }
        StringBuilder word = new StringBuilder();
        for (int i = first; i < sorts.size() && isWestern(sorts.get(i)); i++) {
            word.appendCodePoint(sorts.get(i).glyph().codePoint());
        }
        return word.toString();
    }

    private static boolean isWestern(Sort sort) {
        return sort.glyph().charClass() == CharClass.WESTERN;
    }
}
