package org.huozi.typeset;

import java.util.List;

/**
 * Where a heading breaks without tearing a phrase: at marks and spaces, before a conjunction or preposition, after a
 * particle. Where the words of a title are known, its {@link Seam}s tell; elsewhere these few words tell most places.
 */
final class SenseBreaks {
    private static final List<String> BEFORE =
            List.of("关于", "对于", "及其", "以及", "和", "与", "及", "暨", "对", "在", "向", "为", "促进", "推动");
    private static final List<String> AFTER = List.of("的", "等", "了");

    private SenseBreaks() {}

    static boolean isBreak(Galley galley, int last) {
        if (galley.seamAfter(last) == Seam.SENSE) {
            return true;
        }
        CharClass end = galley.glyph(last).charClass();
        CharClass start = galley.glyph(last + 1).charClass();
        boolean mark = end != CharClass.HAN && end != CharClass.WESTERN;
        boolean spaced = galley.index(last + 1) > galley.index(last) + 1;
        return mark
                || start == CharClass.OPENING
                || (spaced && end == CharClass.WESTERN && start == CharClass.WESTERN)
                || (!galley.isPhrased() && isWord(galley, last));
    }

    private static boolean isWord(Galley galley, int last) {
        return BEFORE.stream().anyMatch(word -> matches(galley, last + 1, word))
                || AFTER.stream().anyMatch(word -> matches(galley, last, word));
    }

    private static boolean matches(Galley galley, int body, String word) {
        if (body + word.length() > galley.size()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (galley.glyph(body + i).codePoint() != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
