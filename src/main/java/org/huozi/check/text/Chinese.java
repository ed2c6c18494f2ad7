package org.huozi.check.text;

import java.util.regex.Pattern;

/** Classes of characters, for the patterns of the rules. */
final class Chinese {
    /** A Han character. */
    static final String HAN = "[\\p{IsHan}〇]";

    /** A Han character or a mark that ends or closes something in Chinese text. */
    static final String BEFORE = "[\\p{IsHan}〇，。、；：？！”’）》〉】〕]";

    /** A Han character or a mark that opens something in Chinese text. */
    static final String AFTER = "[\\p{IsHan}〇“‘（《〈【〔]";

    private static final int LETTERS_OF_A_WORD = 5;

    private static final Pattern ANY = Pattern.compile(HAN);

    private Chinese() {}

    static boolean isIn(String text) {
        return ANY.matcher(text).find();
    }

    static boolean isAt(String text, int index) {
        return index >= 0 && index < text.length() && isIn(text.substring(index, index + 1));
    }

    /** A Western text with a Chinese word in it: five letters make a word about as long as a Han character. */
    static boolean isOnlyQuotedIn(String text) {
        long letters = text.chars().filter(Chinese::isLatin).count();
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return letters > han * LETTERS_OF_A_WORD;
    }

    private static boolean isLatin(int character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
