package org.huozi.pagination.lines;

import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.ArrayList;
import java.util.List;

/** Characters of one face on one line, drawn by one operator: each at its own advance, moved where the composer said. */
final class TextRun {
    /** Below this, in dots, a move would not be seen: a thousandth of a point. */
    static final float INVISIBLE = 0.02f;

    private final EngineFonts.Choice choice;
    private final float x;
    private final float size;
    private final StringBuilder text = new StringBuilder();
    private final List<Float> moves = new ArrayList<>();

    TextRun(EngineFonts.Choice choice, float x, float size) {
        this.choice = choice;
        this.x = x;
        this.size = size;
    }

    /** Whether a character of this face and size can join. */
    boolean takes(EngineFonts.Choice next, float nextSize) {
        return choice.face() == next.face() && size == nextSize;
    }

    void add(int codePoint) {
        text.appendCodePoint(codePoint);
        moves.add(0f);
    }

    /** Moves whatever follows, by dots. */
    void move(float dots) {
        moves.set(moves.size() - 1, moves.get(moves.size() - 1) + dots);
    }

    void draw(PdfBoxOutputDevice device, float y) {
        boolean natural = moves.stream().limit(moves.size() - 1L).allMatch(move -> Math.abs(move) < INVISIBLE);
        device.drawStringFast(
                text.toString(), x, y, natural ? null : new MovesInOrder(moves), choice.description(), size);
    }

    /** Gives the engine the moves, for which it asks once for each code point, in order. */
    private static final class MovesInOrder extends JustificationInfo {
        private final List<Float> moves;
        private int next;

        MovesInOrder(List<Float> moves) {
            this.moves = moves;
        }

        @Override
        public float getNonSpaceAdjust() {
            return moves.get(next++);
        }

        @Override
        public float getSpaceAdjust() {
            return moves.get(next++);
        }
    }
}
