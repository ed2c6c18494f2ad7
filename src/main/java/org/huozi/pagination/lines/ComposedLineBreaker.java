package org.huozi.pagination.lines;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.BitSet;
import org.huozi.typeset.LineBreaks;

/** Breaks composed text where the composer said, and text that was not composed by the same rules. */
public final class ComposedLineBreaker implements FSTextBreaker {
    private BitSet breaks = new BitSet();
    private int length;
    private int position;

    @Override
    public void setText(String text) {
        length = text.length();
        position = 0;
        breaks = text.codePoints().anyMatch(TextCode::isMove) ? afterNewlines(text) : betweenDrawn(text);
    }

    /** Codes stay with the character behind them. */
    private static BitSet betweenDrawn(String text) {
        StringBuilder drawn = new StringBuilder();
        int[] ends = new int[text.length() + 1];
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (!TextCode.isCode(codePoint)) {
                drawn.appendCodePoint(codePoint);
                ends[drawn.length()] = i;
            }
        }
        BitSet breaks = new BitSet();
        LineBreaks.of(drawn.toString()).stream().forEach(at -> breaks.set(ends[at]));
        return breaks;
    }

    private static BitSet afterNewlines(String text) {
        BitSet breaks = new BitSet();
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            breaks.set(i + 1);
        }
        return breaks;
    }

    /** The next offset after which the line may end, -1 when there is none. */
    @Override
    public int next() {
        int next = breaks.nextSetBit(position + 1);
        if (next < 0 || next >= length) {
            return -1;
        }
        position = next;
        return next;
    }
}
