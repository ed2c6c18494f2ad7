package org.huozi.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Amendment;
import org.huozi.model.Words;

/**
 * Characters that come along when text is pasted, and are none: Word's soft return (U+000B) is a line break and its page
 * break (U+000C) the end of a paragraph; other control characters, those without width, and marks of direction print
 * nothing. Each is named, and left out.
 */
final class StrayCharacters {
    /**
     * Controls but tab and line end; soft hyphen; zero-width spaces, joiners and marks of direction; line and paragraph
     * separators; invisible operators; the variation selector of emoji; byte order marks; what is no character.
     */
    private static final Pattern STRAY = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u00ad\\u034f\\u061c"
            + "\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe0e\\ufe0f\\ufeff"
            + "\\uffa0\\ufff0-\\uffff\\ud800-\\udfff]");

    private StrayCharacters() {}

    /** The same without them; each is reported with what would take it away. */
    static Words removed(Words words, Diagnostics diagnostics) {
        List<Amendment> amendments = new ArrayList<>();
        Matcher stray = STRAY.matcher(words.text());
        while (stray.find()) {
            String instead = instead(stray.group().charAt(0));
            amendments.add(new Amendment(stray.start(), stray.end(), instead));
            report(words, stray, instead, diagnostics);
        }
        return words.amended(amendments);
    }

    /** What it means; empty for most. */
    private static String instead(char stray) {
        return switch (stray) {
            case '\u000B', '\u2028' -> "\\\n";
            case '\f', '\u2029' -> "\n\n";
            case '\u0085' -> "\n";
            default -> "";
        };
    }

    private static void report(Words words, Matcher stray, String instead, Diagnostics diagnostics) {
        Code code = instead.isEmpty() ? Code.MKD_018 : Code.MKD_019;
        List<Correction> corrections =
                words.correction(stray.start(), stray.end(), instead).stream().toList();
        diagnostics.add(new Diagnostic(
                code,
                code.severity(),
                words.span(stray.start(), stray.end()),
                List.of(name(stray.group())),
                corrections));
    }

    private static String name(String character) {
        int codePoint = character.codePointAt(0);
        String name = Character.getName(codePoint);
        return String.format(Locale.ROOT, "U+%04X", codePoint) + (name == null ? "" : " " + name);
    }
}
