package org.huozi.comparison.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huozi.comparison.BlockKind;
import org.huozi.comparison.Box;
import org.huozi.comparison.Change;
import org.huozi.comparison.Fate;
import org.huozi.comparison.Side;

/**
 * Marks the changes of one page: what goes is struck out, what comes is underlined, a wedge points to where the other
 * page has something; outside the page, whatever its ground, a bar and the change's number.
 */
final class MarkPainter {
    private static final double BAR_GAP = 3.5;
    private static final double NUMBER_GAP = 10.5;
    private static final double NUMBER_HEIGHT = 14;

    private final SheetPainter painter;
    private final PageFrame frame;
    private final boolean before;
    private final double unit;

    MarkPainter(SheetPainter painter, PageFrame frame, boolean before) {
        this.painter = painter;
        this.frame = frame;
        this.before = before;
        this.unit = painter.unit();
    }

    /** A change on this page, and its height there. */
    private record MarkedChange(Change change, double bottom, double top) {
        double middle() {
            return (bottom + top) / 2;
        }
    }

    void paint(List<Change> changes) throws IOException {
        List<MarkedChange> marked = new ArrayList<>();
        for (Change change : changes) {
            Side side = before ? change.before() : change.after();
            List<Box> boxes = here(side.marks());
            List<Box> carets = here(side.carets());
            for (Box box : boxes) {
                mark(box, change);
            }
            for (Box box : carets) {
                caret(box, change.fate());
            }
            Stream.concat(boxes.stream(), carets.stream())
                    .reduce(Box::joined)
                    .ifPresent(all -> marked.add(new MarkedChange(change, frame.y(all.bottom()), frame.y(all.top()))));
        }
        bars(marked);
    }

    private List<Box> here(List<Box> boxes) {
        return boxes.stream().filter(box -> box.sheet() == frame.page().sheet()).toList();
    }

    private void mark(Box box, Change change) throws IOException {
        MarkColours ink = MarkColours.of(change.fate(), before);
        double left = frame.x(box.left());
        double right = frame.x(box.right());
        double bottom = frame.y(box.bottom());
        double top = frame.y(box.top());
        if (change.kind() == BlockKind.PICTURE) {
            painter.outline(left, bottom, right, top, 1.6, ink.line());
            return;
        }
        // seen on a dark ground only
        double edge = 0.6 * unit;
        painter.outline(left - edge, bottom - 2 * edge, right + edge, top + edge, 0.6, Color.WHITE);
        painter.tint(left, bottom, right, top, ink.tint());
        double line = 0.7 * unit;
        if (change.fate() == Fate.MOVED) {
            painter.fill(left, bottom, right, bottom + line, ink.line());
            painter.fill(left, bottom - 2 * line, right, bottom - line, ink.line());
        } else if (before) {
            painter.fill(left, (bottom + top - line) / 2, right, (bottom + top + line) / 2, ink.line());
        } else {
            painter.fill(left, bottom - line, right, bottom + line, ink.line());
        }
    }

    /** In the colour of the other page, for what is missing is there. */
    private void caret(Box box, Fate fate) throws IOException {
        MarkColours ink = MarkColours.of(fate, !before);
        double x = frame.x(box.left());
        double bottom = frame.y(box.bottom());
        double height = frame.y(box.top()) - bottom;
        painter.fill(x - 0.35 * unit, bottom, x + 0.35 * unit, bottom + height, ink.line());
        painter.wedge(x, bottom - 3.5 * unit, bottom + unit, 3 * unit, ink.line());
    }

    private void bars(List<MarkedChange> marked) throws IOException {
        double direction = before ? -1 : 1;
        double x = frame.x(before ? 0 : frame.page().width()) + direction * BAR_GAP * unit;
        double free = Double.POSITIVE_INFINITY;
        marked.sort(Comparator.comparingDouble(MarkedChange::middle).reversed());
        for (MarkedChange mark : marked) {
            MarkColours ink = MarkColours.of(mark.change().fate(), before);
            painter.fill(x - 0.9 * unit, mark.bottom(), x + 0.9 * unit, mark.top(), ink.line());
            double y = Math.min(mark.middle(), free);
            painter.number(mark.change().number(), x + direction * NUMBER_GAP * unit, y, ink.line());
            free = y - NUMBER_HEIGHT * unit;
        }
    }
}
