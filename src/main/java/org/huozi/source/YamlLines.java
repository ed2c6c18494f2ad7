package org.huozi.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;

/**
 * Looks for slips of a Chinese keyboard in YAML that was not understood: the parser complains lines below, of something
 * else. What follows a blank line is text more likely than keys, and is left alone.
 */
final class YamlLines {
    private static final Pattern KEY =
            Pattern.compile("[ \\t]*(?:- +)*([\\p{L}_][\\p{L}\\p{N}_-]{0,19})(：|:(?=[^\\s/]))");
    /** A key with its value on the same line: what is indented deeper continues that value and may hold any colon. */
    private static final Pattern VALUE = Pattern.compile("([ \\t]*(?:- +)*)[^\\s:：]+[:：][ \\t]*\\S");

    private static final Pattern BLOCK_OPENING = Pattern.compile("[:-][ \\t]*[|>][-+0-9]*[ \\t]*$");

    private final SourceFile file;
    private final Diagnostics diagnostics;

    YamlLines(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Reports keys whose colon is wide or lacks its space; says whether there were any. */
    boolean report(int from, int to) {
        boolean found = false;
        int blockIndent = -1;
        int valueIndent = Integer.MAX_VALUE;
        for (int at = from; at < to; ) {
            int newline = file.text().indexOf('\n', at);
            int end = newline < 0 || newline > to ? to : newline;
            String line = file.text().substring(at, end);
            int indent = line.length() - line.stripLeading().length();
            boolean inBlock = blockIndent >= 0 && (line.isBlank() || indent > blockIndent);
            if (!inBlock) {
                if (line.isBlank()) {
                    break;
                }
                if (indent <= valueIndent) {
                    found |= report(line, at);
                    Matcher value = VALUE.matcher(line);
                    valueIndent = value.lookingAt() ? value.end(1) : Integer.MAX_VALUE;
                }
                blockIndent = BLOCK_OPENING.matcher(line).find() ? indent : -1;
            }
            at = end + 1;
        }
        return found;
    }

    private boolean report(String line, int at) {
        Matcher key = KEY.matcher(line);
        if (!key.lookingAt()) {
            return false;
        }
        Code code = key.group(2).equals("：") ? Code.YML_018 : Code.YML_019;
        diagnostics.add(code, file.span(at + key.start(2), at + key.end(2)), key.group(1));
        return true;
    }
}
