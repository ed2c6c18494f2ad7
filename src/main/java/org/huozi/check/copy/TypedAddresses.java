package org.huozi.check.copy;

import java.util.BitSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huozi.han.Han;

/** Web and mail addresses and paths of files in plain text. A mark behind one, and the bracket around it, are of the sentence. */
final class TypedAddresses {
    private static final String SIGNS = "(?:(?![,;]\\d{0,4} ?" + Han.CHARACTER + ")[\\x21-\\x7E])*[\\w/=&#~$-]\\)?";

    private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://" + SIGNS + "|\\bwww\\." + SIGNS
            + "|\\b[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)++"
            + "|\\b[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+){0,9}\\.(?:com|cn|org|net|gov|edu)\\b(?:/" + SIGNS + ")?"
            + "|\\b[A-Z]:\\\\[^\\s，。；、“”]+|(?<![\\w.])\\.{0,2}/?[\\w.-]++(?:/[\\w.-]++(?=/[\\w.-]*\\w))++/[\\w.-]*\\w");

    /** Every address has one of these. */
    private static final String OF_ALL = "./@\\";

    private TypedAddresses() {}

    /** The chars of all of them. */
    static BitSet in(String text) {
        BitSet places = new BitSet();
        if (text.chars().anyMatch(sign -> OF_ALL.indexOf(sign) >= 0)) {
            ADDRESS.matcher(text).results().forEach(address -> places.set(address.start(), end(address)));
        }
        return places;
    }

    /** A bracket that does not open in the address closes what the address stands in. */
    private static int end(MatchResult address) {
        int depth = 0;
        for (int i = 0; i < address.group().length(); i++) {
            char sign = address.group().charAt(i);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth < 0) {
                return address.start() + i;
            }
        }
        return address.end();
    }
}
