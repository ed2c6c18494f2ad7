package org.huozi.markdown;

import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** CommonMark's rule for {@code _} and {@code __}, but for underscores that mean themselves ({@link LiteralSigns}). */
final class PlainUnderscores extends UnderscoreDelimiterProcessor {

    PlainUnderscores() {
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
                && super.canBeOpener(
                        before,
                        after,
                        leftFlanking,
                        rightFlanking,
                        beforeIsPunctuation,
                        afterIsPunctuation,
                        beforeIsWhitespace,
                        afterIsWhitespace);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        return LiteralSigns.areBlanks(opener, closer) ? 0 : super.getDelimiterUse(opener, closer);
    }
}
