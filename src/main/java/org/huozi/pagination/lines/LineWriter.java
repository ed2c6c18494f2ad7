package org.huozi.pagination.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huozi.typeset.Line;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes composed lines as text. The engine places each text node's part of a line at a whole dot after the part before;
 * what it rounds away is given back by the next pen move, so that no error adds up along a line.
 */
final class LineWriter {
    private final Passage passage;
    private final List<Sort> sorts;
    private final SortReader reader;
    private final List<StringBuilder> texts = new ArrayList<>();
    private final List<Set<TextDecoration>> decorations;

    LineWriter(Passage passage, List<Sort> sorts, SortReader reader) {
        this.passage = passage;
        this.sorts = sorts;
        this.reader = reader;
        this.decorations = passage.segments().stream().map(Segment::decorations).toList();
        // a first move of nothing marks the text as composed
        passage.segments().forEach(segment -> texts.add(new StringBuilder().appendCodePoint(TextCode.move(0))));
    }

    void write(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i));
            if (i + 1 < lines.size()) {
                end(
                        sorts.get(lines.get(i).end() - 1),
                        sorts.get(lines.get(i + 1).first()));
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            passage.segments().get(i).node().setData(texts.get(i).toString());
        }
    }

    /** A note floats to the foot of the page that has its place in the text: that is in the line of its mark, not below. */
    private void end(Sort last, Sort next) {
        Text from = passage.segments().get(last.segment()).node();
        Text to = passage.segments().get(next.segment()).node();
        boolean parted = from != to && between(from, to).anyMatch(ComposedLines::isNote);
        text(parted ? next : last).append('\n');
    }

    private static Stream<Node> between(Node from, Node to) {
        return Stream.iterate(next(from), node -> node != null && node != to, LineWriter::next);
    }

    /** The next node of the document that does not lie in this one, or the first that does. */
    private static @Nullable Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node last = node;
        while (last != null && last.getNextSibling() == null) {
            last = last.getParentNode();
        }
        return last == null ? null : last.getNextSibling();
    }

    private void write(Line line) {
        double start = 0; // of the current segment's part, as the engine will place it
        double pen = 0;
        boolean opens = true;
        for (int i = line.first(); i < line.end(); i++) {
            Sort sort = sorts.get(i);
            if (opens && !decorations.get(sort.segment()).isEmpty()) {
                text(sort).appendCodePoint(TextCode.decorations(decorations.get(sort.segment())));
            }
            double origin = line.origins().get(i - line.first());
            if (!Double.isNaN(origin)) {
                pen += move(sort, origin + sort.shift() - pen);
                text(sort).appendCodePoint(sort.glyph().codePoint());
                pen += sort.advance();
            }
            boolean last = i + 1 == line.end();
            opens = last || sorts.get(i + 1).segment() != sort.segment();
            if (opens) {
                writeReading(line, i, pen);
                double end = last ? line.width() : nextOrigin(line, i + 1, pen);
                pen += move(sort, end - pen);
                start += ComposedTextRenderer.wholeDots(pen - start);
                pen = start;
            }
        }
    }

    /** A reading is centred over its base, which never breaks: it is written where the base ends. */
    private void writeReading(Line line, int end, double pen) {
        Sort sort = sorts.get(end);
        Segment segment = passage.segments().get(sort.segment());
        String reading = segment.reading();
        if (reading.isEmpty() || (end + 1 < line.end() && segment.sharesReading(segment(end + 1)))) {
            return;
        }
        int first = end;
        while (first > line.first() && segment.sharesReading(segment(first - 1))) {
            first--;
        }
        double from = line.origins().get(first - line.first());
        double to = line.origins().get(end - line.first()) + sort.glyph().advance();
        double width = reader.width(segment, reading.codePoints().toArray()) * LinePainter.READING_SIZE;
        StringBuilder text = text(sort).appendCodePoint(TextCode.READING);
        move(sort, (from + to - width) / 2 - pen);
        text.append(reading).appendCodePoint(TextCode.READING);
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
        double unit = sort.glyph().em() / TextCode.MOVES_PER_EM;
        long moves = Math.round(dots / unit);
        if (moves == 0) {
            return 0;
        }
        text(sort).appendCodePoint(TextCode.move(moves));
        return moves * unit;
    }

    private Segment segment(int sort) {
        return passage.segments().get(sorts.get(sort).segment());
    }

    private StringBuilder text(Sort sort) {
        return texts.get(sort.segment());
    }
}
