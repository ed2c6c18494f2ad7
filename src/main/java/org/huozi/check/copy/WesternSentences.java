package org.huozi.check.copy;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.han.Han;

/**
 * Sentences, or parts of them, in a language of Latin letters: at least three words between Han characters, most of them
 * in small letters, or one of those that only sentences have. A list of names, Python、Java、Go, is none.
 */
final class WesternSentences {
    private static final int FEWEST_WORDS = 3;

    /** Five letters make a word about as long as a Han character. */
    private static final int LETTERS_OF_A_WORD = 5;

    /** In a Chinese text, Chinese marks part what they stand between. */
    private static final Pattern IN_CHINESE =
            Pattern.compile("[^" + Han.CHARACTER + "《》〈〉〔〕【】、，。；：！？（）\\n" + Copy.OPAQUE + "]+");

    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    private static final Pattern WORD = Pattern.compile("[A-Za-zÀ-ɏ]+(?:['’-][A-Za-zÀ-ɏ]+)*+\\.?");

    private static final Set<String> OF_SENTENCES = Set.of(
            "the", "a", "an", "of", "and", "to", "in", "is", "are", "was", "were", "for", "on", "with", "be", "we",
            "you", "it", "that", "this", "not", "by", "as", "at", "from", "or", "has", "have", "its", "their", "our",
            "how", "what", "why");

    private WesternSentences() {}

    static BitSet in(String text, boolean western) {
        BitSet places = new BitSet();
        if (text.chars().noneMatch(WesternSentences::isLatin)) {
            return places;
        }
        (western ? LINE : IN_CHINESE).matcher(text).results().forEach(stretch -> sentence(stretch, places));
        return places;
    }

    /** Whether a text has little besides such words. */
    static boolean areAllOf(String text) {
        long letters = text.chars().filter(WesternSentences::isLatin).count();
        long han = text.codePoints().filter(Han::is).count();
        return letters > han * LETTERS_OF_A_WORD;
    }

    private static boolean isLatin(int character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }

    private static void sentence(MatchResult stretch, BitSet places) {
        int words = 0;
        int small = 0;
        boolean ofSentence = false;
        int first = -1;
        int last = -1;
        Matcher word = WORD.matcher(stretch.group());
        while (word.find()) {
            first = first < 0 ? word.start() : first;
            last = word.end();
            String letters = word.group();
            words += letters.length() > 1 || "aI".contains(letters) ? 1 : 0;
            small += Character.isLowerCase(letters.charAt(0)) && letters.length() > 1 ? 1 : 0;
            ofSentence |= OF_SENTENCES.contains(letters.toLowerCase(Locale.ROOT));
        }
        if (words >= FEWEST_WORDS && (ofSentence || small * 2 > words)) {
            int end = last;
            String rest = stretch.group().substring(last);
            end += rest.matches("(?s)[.?!].*") ? 1 : 0;
            places.set(stretch.start() + first, stretch.start() + end);
        }
    }
}
