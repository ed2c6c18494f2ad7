package org.huozi.typeset;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a long Western word goes on in the next line: an address, DOI, path, name of a file, of a gene or a compound, an
 * identifier of code. One rule for all, that of The Chicago Manual of Style, 17th edition, §7.46, with every sign on the
 * line that it ends, as a reader of Chinese expects of marks: behind / ? &amp; and the like, and where that is not enough
 * behind . - _ : and the like; never with a hyphen that is not in it, and never inside a number.
 *
 * <p>A piece that is long and has no such place, a checksum for instance, goes on anywhere; one of letters alone, which
 * would be taken for two words, only inside an address.
 */
final class LongWords {
    /** Code points below which a word stays whole: COVID-19, km/h, GB/T. */
    private static final int LONG = 12;

    /** The least that stays before a place, and behind it. */
    private static final int KEPT = 3;

    /** A piece of so many that nothing parts is a line of its own in the making. */
    private static final int LONG_PIECE = 16;

    /** Outside addresses, shorter ones are the codes of persons, bodies and bills, which stay whole like numbers. */
    private static final int LONG_CODE = 24;

    /** The least of such a piece on either line. */
    private static final int KEPT_OF_PIECE = 4;

    private static final String PARTING = "/\\?&=#";
    private static final String JOINING = ".-_:;,+@~|";

    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.]*://|www\\.|mailto:|doi:|10\\.\\d{4,}/");

    /** Bytes that begin a character in UTF-8 (RFC 3986 §2.1): its escapes stay together. */
    private static final Pattern FIRST_ESCAPE = Pattern.compile("%[0-7C-Fc-f]");

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}\\z");

    private final List<Glyph> text;
    private final BreakPrices prices;

    private LongWords(List<Glyph> text, BreakPrices prices) {
        this.text = text;
        this.prices = prices;
    }

    /** Prices the places inside the long words of a text. */
    static void price(List<Glyph> text, BreakPrices prices) {
        LongWords words = new LongWords(text, prices);
        for (int start = 0; start < text.size(); ) {
            int end = start;
            while (end < text.size() && isOfWord(text.get(end))) {
                end++;
            }
            if (end - start >= LONG) {
                words.price(start, end);
            }
            start = Math.max(end, start + 1);
        }
    }

    private static boolean isOfWord(Glyph glyph) {
        int character = glyph.codePoint();
        return character > ' ' && (character < 0x7F || glyph.charClass() == CharClass.WESTERN);
    }

    private void price(int start, int end) {
        StringBuilder characters = new StringBuilder();
        text.subList(start, end).forEach(glyph -> characters.append((char) Math.min(glyph.codePoint(), 0xFFFF)));
        String word = characters.toString();
        if (word.chars().noneMatch(Character::isLetter)) {
            return; // a number, a date, a range of them
        }
        boolean address = ADDRESS.matcher(word).find();
        BitSet numbers = Numbers.inside(word);
        Matcher extension = EXTENSION.matcher(word);
        int last = Math.min(word.length() - KEPT, extension.find() ? extension.start() : word.length());
        int piece = 0;
        for (int i = KEPT; i <= last; i++) {
            boolean escape = FIRST_ESCAPE.matcher(word).region(i, word.length()).lookingAt();
            double price = escape ? BreakPrices.JOINING : price(word.charAt(i - 1), word.charAt(i));
            boolean parts = escape || PARTING.indexOf(word.charAt(i - 1)) >= 0 || !numbers.get(i - 1);
            if (parts && price < BreakPrices.NEVER && !text.get(start + i - 1).tied()) {
                priceAnywhere(word, piece, i, start, address, numbers);
                prices.set(start + i - 1, price);
                piece = i;
            }
        }
        priceAnywhere(word, piece, word.length(), start, address, numbers);
    }

    private static double price(char before, char after) {
        if (PARTING.indexOf(before) >= 0) {
            return PARTING.indexOf(after) < 0 ? BreakPrices.PARTING : BreakPrices.NEVER; // behind both of //
        }
        boolean joins = JOINING.indexOf(before) >= 0 && PARTING.indexOf(after) < 0 && JOINING.indexOf(after) < 0;
        return joins ? BreakPrices.JOINING : BreakPrices.NEVER;
    }

    private void priceAnywhere(String word, int from, int to, int start, boolean address, BitSet numbers) {
        String piece = word.substring(from, to);
        boolean mixed =
                piece.chars().anyMatch(Character::isDigit) && piece.chars().anyMatch(Character::isLetter);
        int shortest = address ? LONG_PIECE : LONG_CODE;
        if (to - from < shortest || !(address || mixed)) {
            return;
        }
        for (int i = from + KEPT_OF_PIECE; i <= to - KEPT_OF_PIECE; i++) {
            boolean escaped =
                    word.charAt(i - 1) == '%' || (i > 1 && word.charAt(i - 2) == '%') || word.charAt(i) == '%';
            if (!escaped && !numbers.get(i - 1) && !text.get(start + i - 1).tied()) {
                prices.set(start + i - 1, BreakPrices.ANYWHERE);
            }
        }
    }
}
