package org.huozi.output.site;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * 音序, by the code points of GB/T 2312: its first level of 3755 characters is arranged by pinyin, so that comparing codes
 * compares pronunciations. All other characters are put between these by the {@link PinyinTable}. A character of several
 * readings stands under the one that GB/T 2312 chose, or Unihan; a surname, where that is asked for, under its own.
 */
final class PinyinOrder implements Comparator<String> {
    /** Of words: 单位 is under D. */
    static final PinyinOrder OF_TERMS = new PinyinOrder(false);

    /** Of people: 单士元 is under S. */
    static final PinyinOrder OF_NAMES = new PinyinOrder(true);

    private static final Charset GB = Charset.forName("GB18030");
    private static final int FIRST = 0xB0A1;
    private static final int LAST = 0xD7F9;

    /** The code of the first character of each letter; no syllable begins with I, U or V. */
    private static final int[] STARTS = {
        0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
        0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1
    };

    private static final String LETTERS = "ABCDEFGHJKLMNOPQRSTWXYZ";

    /** Room behind every character of the first level: for those that follow it, and last for a surname that sounds so. */
    private static final int ROOM = 1024;

    private final boolean names;

    private PinyinOrder(boolean names) {
        this.names = names;
    }

    /** A to Z, or {@code #}. */
    String letter(String term) {
        int first = sound(term).orElse(term.isEmpty() ? 0 : term.codePointAt(0));
        if (first < 0x80 && Character.isLetter(first)) {
            return Character.toString(first).toUpperCase(Locale.ROOT);
        }
        int code = code(first);
        if (code < FIRST || code > LAST) {
            return PinyinTable.place(first)
                    .map(PinyinTable.PinyinPosition::letter)
                    .orElse("#");
        }
        int letter = 0;
        while (letter + 1 < STARTS.length && STARTS[letter + 1] <= code) {
            letter++;
        }
        return LETTERS.substring(letter, letter + 1);
    }

    /** By the first letter, within it by pronunciation, character by character. */
    @Override
    public int compare(String one, String other) {
        return Comparator.comparing(this::rank)
                .thenComparing(this::keys, Arrays::compare)
                .thenComparing(Comparator.naturalOrder())
                .compare(one, other);
    }

    private int rank(String term) {
        String letter = letter(term);
        return letter.equals("#") ? Integer.MAX_VALUE : letter.charAt(0);
    }

    private int[] keys(String term) {
        int[] keys =
                term.toLowerCase(Locale.ROOT).codePoints().map(PinyinOrder::key).toArray();
        sound(term).ifPresent(sound -> keys[0] = key(sound) + ROOM - 1);
        return keys;
    }

    private Optional<Integer> sound(String term) {
        return names ? Surnames.sound(term) : Optional.empty();
    }

    private static int key(int character) {
        return PinyinTable.place(character)
                .map(place -> code(place.anchor()) * ROOM + place.number())
                .orElseGet(() -> code(character) * ROOM);
    }

    private static int code(int character) {
        byte[] bytes = Character.toString(character).getBytes(GB);
        return bytes.length == 1
                ? bytes[0]
                : bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : Character.MAX_VALUE;
    }
}
