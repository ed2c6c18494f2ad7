package org.huozi.output.site.search;

/** Numbers in text that a record keeps: seven bits a character, the lowest first, 0x80 on all but the last. */
final class Varint {
    private final String text;
    private int place;

    Varint(String text) {
        this.text = text;
    }

    static void append(StringBuilder text, int number) {
        int rest = number;
        for (; rest > 0x7F; rest >>>= 7) {
            text.append((char) ((rest & 0x7F) | 0x80));
        }
        text.append((char) rest);
    }

    int next() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            char digit = text.charAt(place++);
            number |= (digit & 0x7F) << shift;
            if (digit < 0x80) {
                return number;
            }
        }
    }

    /** The next characters as they are. */
    void copy(int length, StringBuilder to) {
        to.append(text, place, place + length);
        place += length;
    }
}
