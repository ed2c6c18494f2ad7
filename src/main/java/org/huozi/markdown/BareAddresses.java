package org.huozi.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.han.Western;

/** An address typed into the text is one word: no sign in it is a mark of Markdown, {@code https://a.cn/~u/_a_/b*c*}. */
final class BareAddresses {
    static final InlineRule RULE = new InlineRule("hfw", BareAddresses::parse);

    /** Looked for where the parser stands, and not in all that follows. */
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:https?://|ftp://|www\\.)[A-Za-z0-9\\-._~:/?#@!$&'*+,;=%]+");

    private BareAddresses() {}

    private static boolean parse(LightInlineParser parser) {
        int start = parser.getIndex();
        boolean withinWord =
                start > 0 && Western.isLetterOrDigit(parser.getInput().charAt(start - 1));
        Matcher address = withinWord ? null : parser.matcher(ADDRESS); // which moves the parser on
        if (address == null) {
            parser.setIndex(start);
            return false;
        }
        int end = start + length(address.group());
        parser.appendText(parser.getInput().subSequence(start, end));
        parser.setIndex(end);
        return true;
    }

    /** Without the marks of the sentence, or of an emphasis, that the address stands at the end of. */
    private static int length(String address) {
        int end = address.length();
        while (end > 0 && isOutside(address, end - 1)) {
            end--;
        }
        return end;
    }

    private static boolean isOutside(String address, int at) {
        char sign = address.charAt(at);
        if (sign == '*' || sign == '_') {
            int first = at;
            while (first > 0 && address.charAt(first - 1) == sign) {
                first--;
            }
            return address.lastIndexOf(sign, first - 1) < 0;
        }
        return ".,;:!?'&".indexOf(sign) >= 0;
    }
}
