package org.huozi.output.site.search;

/**
 * Many numbers of about one size in as few characters as text allows (R. F. Rice, 1979): of each the low bits as they
 * are, and before them the rest as so many ones and a zero. The first digit tells how many bits are low, whatever
 * number makes it shortest. Then two digits of base 93 hold thirteen bits each, highest first, zeros behind the last.
 */
final class RiceCode {
    private static final int BASE = 93;

    /** 2¹³ = 8192 of 93² = 8649: six and a half of the 6.54 bits that a character can hold. */
    private static final int BITS = 13;

    private final StringBuilder text;
    private int pending;
    private int count;

    private RiceCode(StringBuilder text) {
        this.text = text;
    }

    static void append(StringBuilder text, int[] numbers) {
        int low = shortest(numbers);
        text.append(Digits.digit(low));
        RiceCode code = new RiceCode(text);
        for (int number : numbers) {
            code.write(number, low);
        }
        code.fill();
    }

    private static int shortest(int[] numbers) {
        int shortest = 0;
        for (int low = 1; low < Integer.SIZE - 1; low++) {
            shortest = length(numbers, low) < length(numbers, shortest) ? low : shortest;
        }
        return shortest;
    }

    private static long length(int[] numbers, int low) {
        long bits = (long) numbers.length * (low + 1);
        for (int number : numbers) {
            bits += number >> low;
        }
        return bits;
    }

    private void write(int number, int low) {
        for (int i = number >> low; i > 0; i--) {
            write(1);
        }
        write(0);
        for (int i = low - 1; i >= 0; i--) {
            write(number >> i & 1);
        }
    }

    private void write(int bit) {
        pending = pending << 1 | bit;
        if (++count == BITS) {
            text.append(Digits.digit(pending / BASE)).append(Digits.digit(pending % BASE));
            pending = 0;
            count = 0;
        }
    }

    private void fill() {
        while (count > 0) {
            write(0);
        }
    }
}
