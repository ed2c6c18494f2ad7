package org.huozi.typeset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where a line of plain text may end, by the same rules as composed text. */
public final class LineBreaks {
    private LineBreaks() {}

    /**
     * The offsets, in UTF-16 units, at which a new line may begin. A break at a space comes after it.
     */
    public static BitSet of(String text) {
        List<Glyph> glyphs = new ArrayList<>();
        text.codePoints().forEach(codePoint -> glyphs.add(new Glyph(codePoint, 1, 0, 1, false, false)));
        BreakPrices prices = new BreakRules(HouseStyle.Prohibition.STRICT).prices(glyphs);
        BitSet offsets = new BitSet();
        int offset = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            offset += Character.charCount(glyphs.get(i).codePoint());
            if (prices.allows(i)) {
                offsets.set(offset);
            }
        }
        return offsets;
    }
}
