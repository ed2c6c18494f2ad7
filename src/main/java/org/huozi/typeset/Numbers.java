package org.huozi.typeset;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in a text, with the signs, separators and units that belong to them: −1,234,567.8, 2022-02-08, 45%, ￥5.00. None
 * is ever parted between two lines (GB/T 15835-2011 §4.1).
 */
final class Numbers {
    /** A hyphen behind a letter is no sign: e29b-41d4. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<![A-Za-z])[+\\-−±])?[￥¥$€£]?(?:(?<![A-Za-z])[+\\-−])?\\d(?:[\\d,.:/–—-]*\\d)?[%‰℃°]?");

    /** What is one number in an address: a day, a month, an ISSN, a time, an amount, a decimal fraction; not 2017.02.002. */
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)|\\d{4}-\\d{3}[\\dX]"
                    + "|(?<![0-9A-SU-Za-z:])\\d{1,2}:\\d{2}(?::\\d{2})?(?![0-9A-Ya-z:])|(?<!\\d)\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|(?<![\\d.])\\d+\\.\\d+(?![\\d.])|\\d+");

    private Numbers() {}

    /**
     * The places inside numbers.
     *
     * @param text one char a glyph
     * @return bit i set: character i and the next are of one number
     */
    static BitSet inside(CharSequence text) {
        return inside(NUMBER.matcher(text));
    }

    /** The same of an address, whose dots and hyphens join parts of it as often as digits. */
    static BitSet insideAddress(CharSequence text) {
        return inside(IN_ADDRESS.matcher(text));
    }

    private static BitSet inside(Matcher number) {
        BitSet inside = new BitSet();
        while (number.find()) {
            inside.set(number.start(), number.end() - 1);
        }
        return inside;
    }
}
