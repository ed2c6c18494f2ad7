package org.huozi.check.text;

import org.huozi.han.Han;

/** Classes of characters, for the patterns of the rules. */
final class ChinesePatterns {
    /** A Han character. */
    static final String HAN = Han.CHARACTER;

    /** A Han character or a mark that ends or closes something in Chinese text. */
    static final String BEFORE = "[" + HAN + "，。、；：？！”’）》〉】〕]";

    /** A Han character or a mark that opens something in Chinese text. */
    static final String AFTER = "[" + HAN + "“‘（《〈【〔]";

    private static final int LETTERS_OF_A_WORD = 5;

    private ChinesePatterns() {}

    static boolean isAt(String text, int index) {
        return index >= 0 && index < text.length() && Han.is(text.charAt(index));
    }

    /** A Western text with a Chinese word in it: five letters make a word about as long as a Han character. */
    static boolean isOnlyQuotedIn(String text) {
        long letters = text.chars().filter(ChinesePatterns::isLatin).count();
        long han = text.codePoints().filter(Han::is).count();
        return letters > han * LETTERS_OF_A_WORD;
    }

    private static boolean isLatin(int character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
