package org.huozi.markdown;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text, not parsed yet, is code: lines between fences, and what stands between backticks on one line. There
 * every character stands for itself.
 */
final class ListedCode {
    private static final Pattern FENCE = Pattern.compile("[ \\t>]*(`{3,}(?=[^`]*$)|~{3,}).*");

    private ListedCode() {}

    /** The offsets of all characters of code, its marks among them. */
    static BitSet of(String text) {
        BitSet code = new BitSet(text.length());
        String fence = "";
        int at = 0;
        for (String line : text.split("\n", -1)) {
            Matcher opening = FENCE.matcher(line);
            boolean isFence = opening.matches();
            if (!fence.isEmpty()) {
                code.set(at, at + line.length());
                boolean closes = isFence && opening.group(1).startsWith(fence) && line.endsWith(fence);
                fence = closes ? "" : fence;
            } else if (isFence) {
                code.set(at, at + line.length());
                fence = opening.group(1);
            } else {
                setSpans(line, at, code);
            }
            at += line.length() + 1;
        }
        return code;
    }

    private static void setSpans(String line, int at, BitSet code) {
        SyntaxScanner scanner = new SyntaxScanner(line);
        int start = line.indexOf('`');
        while (start >= 0) {
            int content = scanner.endOfTicks(start);
            int closing = scanner.ticks(content - start, content);
            int end = closing < 0 ? content : scanner.endOfTicks(closing);
            code.set(at + start, at + (closing < 0 ? start : end));
            start = line.indexOf('`', end);
        }
    }
}
