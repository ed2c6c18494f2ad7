package org.huozi.output.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the characters outside the first level of GB/T 2312 belong by their readings (Unihan's kMandarin, UAX #38). A
 * line of pinyin.txt holds a syllable; behind the digit of each tone stand the last character of the first level that is
 * read so or comes before, and then those that follow it.
 */
final class PinyinTable {
    private static final Map<Integer, PinyinPosition> PLACES = read();

    private PinyinTable() {}

    /**
     * A character's place.
     *
     * @param anchor the character of the first level that it follows
     * @param number among those that follow the same, from 1
     */
    record PinyinPosition(String letter, int anchor, int number) {}

    static Optional<PinyinPosition> place(int character) {
        return Optional.ofNullable(PLACES.get(character));
    }

    private static Map<Integer, PinyinPosition> read() {
        Map<Integer, PinyinPosition> places = new HashMap<>();
        try (InputStream file = PinyinTable.class.getResourceAsStream("pinyin.txt")) {
            if (file == null) {
                throw new IllegalStateException("pinyin.txt is not in the jar");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> read(line, places));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return places;
    }

    private static void read(String line, Map<Integer, PinyinPosition> places) {
        String letter = String.valueOf(Character.toUpperCase(line.charAt(0)));
        for (String tone : line.substring(line.indexOf(' ') + 2).split("[1-5]", -1)) {
            int[] characters = tone.codePoints().toArray();
            for (int i = 1; i < characters.length; i++) {
                places.put(characters[i], new PinyinPosition(letter, characters[0], i));
            }
        }
    }
}
