package org.huozi.typeset;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in a text, with the signs, separators and units that belong to them: −1,234,567.8, 2022-02-08, 45%, ￥5.00. None
 * is ever parted between two lines (GB/T 15835-2011 §4.1).
 */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[+\\-−±]?[￥¥$€£]?[+\\-−]?\\d(?:[\\d,.:/–—-]*\\d)?[%‰℃°]?");

    private Numbers() {}

    /**
     * The places inside numbers.
     *
     * @param text one char a glyph
     * @return bit i set: character i and the next are of one number
     */
    static BitSet inside(CharSequence text) {
        BitSet inside = new BitSet();
        for (Matcher number = NUMBER.matcher(text); number.find(); ) {
            inside.set(number.start(), number.end() - 1);
        }
        return inside;
    }
}
