package org.huozi.markdown;

import java.util.Optional;
import java.util.OptionalInt;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Words;

/** What a text may not have, if a parser is to be let loose on it: nested too deep, or more than it can take in. */
final class TooMuch {
    private TooMuch() {}

    /** Whether there is too much of something; the first place is told. */
    static boolean isIn(Words words, Diagnostics diagnostics) {
        OptionalInt deep = Nesting.tooDeep(words.text());
        if (deep.isPresent()) {
            int at = deep.getAsInt();
            diagnostics.add(Code.MKD_007, words.span(at, at), Integer.toString(Nesting.DEEPEST));
            return true;
        }
        Optional<BlockSize.Excess> excess = BlockSize.excess(words.text());
        excess.ifPresent(found -> diagnostics.add(
                found.code(),
                words.span(found.place(), found.place()),
                found.arguments().toArray(new String[0])));
        return excess.isPresent();
    }
}
