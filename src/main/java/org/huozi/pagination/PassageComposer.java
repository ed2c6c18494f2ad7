package org.huozi.pagination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.fonts.Face;
import org.huozi.typeset.Composer;
import org.huozi.typeset.Glyph;
import org.huozi.typeset.HouseStyle;
import org.huozi.typeset.Line;

/** Composes passages and writes the result into their text nodes, as line ends and {@link PenMove}s. */
final class PassageComposer {
    /** A glyph of a passage and where it came from. */
    private record Sort(Glyph glyph, int segment) {}

    private final EngineFonts fonts;
    private final HouseStyle style;

    PassageComposer(EngineFonts fonts, HouseStyle style) {
        this.fonts = fonts;
        this.style = style;
    }

    /** Sets the passage; whether it could be set. */
    boolean compose(Passage passage) {
        List<Sort> sorts = sorts(passage);
        Optional<List<Line>> lines =
                Composer.compose(sorts.stream().map(Sort::glyph).toList(), passage.measure(), passage.setting(), style);
        lines.ifPresent(set -> new Writing(passage, sorts).write(set));
        return lines.isPresent();
    }

    private List<Sort> sorts(Passage passage) {
        List<Sort> sorts = new ArrayList<>();
        for (int i = 0; i < passage.segments().size(); i++) {
            Segment segment = passage.segments().get(i);
            EngineFonts.Stack stack = fonts.stack(segment.font());
            double em = segment.font().getSize2D();
            int index = i;
            segment.text().codePoints().forEach(codePoint -> {
                Face face = stack.choose(codePoint).face();
                sorts.add(new Sort(
                        new Glyph(codePoint, face.advance(codePoint) * em, face.bearing(codePoint) * em, em), index));
            });
        }
        return sorts;
    }

    /**
     * Writes lines as text. The engine places each text node's part of a line at a whole dot after the part before; what
     * it rounds away is given back by the next pen move, so that no error adds up along a line.
     */
    private static final class Writing {
        private final Passage passage;
        private final List<Sort> sorts;
        private final List<StringBuilder> texts = new ArrayList<>();

        Writing(Passage passage, List<Sort> sorts) {
            this.passage = passage;
            this.sorts = sorts;
            // a first move of nothing marks the text as composed
            passage.segments().forEach(segment -> texts.add(new StringBuilder().appendCodePoint(PenMove.character(0))));
        }

        void write(List<Line> lines) {
            for (int i = 0; i < lines.size(); i++) {
                write(lines.get(i));
                if (i + 1 < lines.size()) {
                    texts.get(sorts.get(lines.get(i).end() - 1).segment()).append('\n');
                }
            }
            for (int i = 0; i < texts.size(); i++) {
                passage.segments().get(i).node().setNodeValue(texts.get(i).toString());
            }
        }

        private void write(Line line) {
            double start = 0; // of the current segment's part, as the engine will place it
            double pen = 0;
            for (int i = line.first(); i < line.end(); i++) {
                Sort sort = sorts.get(i);
                double origin = line.origins().get(i - line.first());
                if (!Double.isNaN(origin)) {
                    pen += move(sort, origin - pen);
                    texts.get(sort.segment()).appendCodePoint(sort.glyph().codePoint());
                    pen += sort.glyph().advance();
                }
                boolean last = i + 1 == line.end();
                if (last || sorts.get(i + 1).segment() != sort.segment()) {
                    double end = last ? line.width() : nextOrigin(line, i + 1, pen);
                    pen += move(sort, end - pen);
                    start += ComposedTextRenderer.wholeDots(pen - start);
                    pen = start;
                }
            }
        }

        private static double nextOrigin(Line line, int from, double otherwise) {
            for (int i = from; i < line.end(); i++) {
                double origin = line.origins().get(i - line.first());
                if (!Double.isNaN(origin)) {
                    return origin;
                }
            }
            return otherwise;
        }

        /** Moves the pen by about {@code dots}; returns by how much it really moved. */
        private double move(Sort sort, double dots) {
            double unit = sort.glyph().em() / PenMove.PER_EM;
            long moves = Math.round(dots / unit);
            if (moves == 0) {
                return 0;
            }
            texts.get(sort.segment()).appendCodePoint(PenMove.character(moves));
            return moves * unit;
        }
    }
}
