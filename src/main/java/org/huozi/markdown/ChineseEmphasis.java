package org.huozi.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import org.huozi.han.ChineseText;

/**
 * The rule for {@code *} and {@code **} beside Chinese marks. CommonMark decides by spaces and punctuation whether
 * asterisks open or close, which fails where words are not set apart by spaces: in {@code **（一）总体要求。**到2025年} the
 * second pair could never close (commonmark-spec#650). Here a Chinese mark counts as a letter, and so does a shared one
 * (“ ” … ——); a Western mark next to Chinese text counts as if a space stood on its other side. Text without Chinese
 * characters or such marks keeps CommonMark's rule.
 *
 * <p>Asterisks that are meant as such stay: {@link LiteralSigns} knows them.
 */
final class ChineseEmphasis extends AsteriskDelimiterProcessor {

    ChineseEmphasis() {
        super(false);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return !LiteralSigns.cannotOpen(before, after)
                && flanks(
                        after, afterIsPunctuation, afterIsWhitespace, before, beforeIsPunctuation, beforeIsWhitespace);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return !LiteralSigns.cannotClose(before, after)
                && flanks(
                        before, beforeIsPunctuation, beforeIsWhitespace, after, afterIsPunctuation, afterIsWhitespace);
    }

    /** How many asterisks of the two runs belong together; the rule of 3 as of CommonMark 0.29 (rules 9 and 10). */
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        boolean inside = opener.canClose() || closer.canOpen();
        boolean both = opener.length() % 3 == 0 && closer.length() % 3 == 0;
        if (inside && !both && (opener.length() + closer.length()) % 3 == 0) {
            return 0;
        }
        if (LiteralSigns.areBlanks(opener, closer) || (inside && LiteralSigns.areApart(opener, closer))) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    /** CommonMark's definition of a flanking run, {@code inner} being the side the emphasis would be on. */
    private static boolean flanks(
            String inner,
            boolean innerPunctuation,
            boolean innerSpace,
            String outer,
            boolean outerPunctuation,
            boolean outerSpace) {
        if (innerSpace || inner.isEmpty()) {
            return false;
        }
        boolean likeLetter = !innerPunctuation || belongs(inner);
        return likeLetter || outerSpace || outerPunctuation || outer.isEmpty() || belongs(outer);
    }

    private static boolean belongs(String character) {
        if (character.isEmpty()) {
            return false;
        }
        int codePoint = character.codePointAt(0);
        return ChineseText.isChinese(codePoint) || ChineseText.isShared(codePoint);
    }
}
