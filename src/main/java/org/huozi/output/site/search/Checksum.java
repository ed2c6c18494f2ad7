package org.huozi.output.site.search;

import java.util.zip.CRC32;

/**
 * CRC-32 of one text after the other, also where of a part only its own sum is known: sums are polynomials, and bytes that
 * follow multiply those before by x⁸ each (zlib, crc32_combine).
 */
final class Checksum {
    /** IEEE 802.3, the lowest bit first. */
    private static final long POLYNOMIAL = 0xEDB8_8320L;

    private static final long ONE = 0x8000_0000L;
    private static final long X = 0x4000_0000L;

    private long value;
    private long bytes;

    void add(byte[] text) {
        CRC32 sum = new CRC32();
        sum.update(text);
        add(sum.getValue(), text.length);
    }

    /** Adds a part of which only its sum and length are known. */
    void add(long sum, long length) {
        value = multiply(power(8 * length), value) ^ sum;
        bytes += length;
    }

    long value() {
        return value;
    }

    long bytes() {
        return bytes;
    }

    /** xⁿ. */
    private static long power(long n) {
        long power = ONE;
        long square = X;
        for (long rest = n; rest > 0; rest >>>= 1) {
            power = (rest & 1) == 1 ? multiply(square, power) : power;
            square = multiply(square, square);
        }
        return power;
    }

    private static long multiply(long a, long b) {
        long product = 0;
        long shifted = b;
        for (long bit = ONE; bit != 0; bit >>>= 1) {
            product ^= (a & bit) == 0 ? 0 : shifted;
            shifted = (shifted & 1) == 0 ? shifted >>> 1 : shifted >>> 1 ^ POLYNOMIAL;
        }
        return product;
    }
}
