package org.huozi.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
 * break (U+000C) the end of a paragraph; spaces of other widths are spaces; other control characters, those without
 * width, and marks of direction print nothing. Each is named, but for blank lines that hold spaces.
 */
final class StrayCharacters {
    /**
     * Controls but tab and line end; soft hyphen; zero-width spaces, joiners and marks of direction; line and paragraph
     * separators; invisible operators; the variation selector of emoji; byte order marks; what is no character.
     */
    private static final Pattern STRAY = Pattern.compile(
            "[\\u1680\\u2000-\\u200a\\u202f\\u205f\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u00ad\\u034f\\u061c"
                    + "\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe0e\\ufe0f\\ufeff"
                    + "\\uffa0\\ufff0-\\uffff\\ud800-\\udfff]");

    /** What joiners and selectors belong to. */
    private static final Pattern EMOJI =
            Pattern.compile("[\\u00a9\\u00ae\\u203c-\\u3299\\x{1F000}-\\x{1FAFF}\\ufe0f\\u200d]");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private StrayCharacters() {}

    /** The same without them; each is reported with what would take it away. */
    static Words removed(Words words, Diagnostics diagnostics) {
        if (!STRAY.matcher(words.text()).find() && !ENTITY.matcher(words.text()).find()) {
            return words; // nearly every manuscript: where its code lies need not be known
        }
        BitSet code = ListedCode.of(words.text());
        List<Amendment> amendments = new ArrayList<>();
        Matcher stray = STRAY.matcher(words.text());
        while (stray.find()) {
            if (isOfEmoji(words.text(), stray.start())) {
                continue;
            }
            String instead = instead(stray.group().charAt(0), code.get(stray.start()));
            amendments.add(new Amendment(stray.start(), stray.end(), instead));
            report(words, amendments.get(amendments.size() - 1), stray.group(), diagnostics);
        }
        Matcher entity = ENTITY.matcher(words.text());
        while (entity.find()) {
            String meant = Escaping.unescapeString(entity.group());
            boolean isStray = STRAY.matcher(meant).matches();
            if (isStray && !code.get(entity.start())) {
                amendments.add(new Amendment(entity.start(), entity.end(), instead(meant.charAt(0), false)));
                report(words, amendments.get(amendments.size() - 1), meant, diagnostics);
            }
        }
        amendments.sort(Comparator.comparingInt(Amendment::start));
        return words.amended(amendments);
    }

    private static boolean isOfEmoji(String text, int at) {
        boolean joins = text.charAt(at) == '\u200d' || text.charAt(at) == '\ufe0f';
        boolean inKeycap = at + 1 < text.length() && text.charAt(at + 1) == '\u20e3';
        return joins
                && at > 0
                && (inKeycap
                        || EMOJI.matcher(Character.toString(text.codePointBefore(at)))
                                .matches());
    }

    /** What it means; empty for most. */
    private static String instead(char stray, boolean isCode) {
        return switch (stray) {
            case '\u000B', '\u0085', '\u2028' -> isCode ? "\n" : "\\\n";
            case '\f', '\u2029' -> isCode ? "\n" : "\n\n";
            default -> isSpace(stray) ? " " : "";
        };
    }

    /** As wide as an em, an en, a figure … */
    private static boolean isSpace(char stray) {
        return Character.getType(stray) == Character.SPACE_SEPARATOR;
    }

    private static void report(Words words, Amendment stray, String character, Diagnostics diagnostics) {
        Code code =
                stray.instead().isEmpty() ? Code.MKD_018 : stray.instead().equals(" ") ? Code.MKD_043 : Code.MKD_019;
        List<Correction> corrections = words.correction(stray.start(), stray.end(), stray.instead()).stream()
                .toList();
        diagnostics.add(new Diagnostic(
                code, code.severity(), words.span(stray.start(), stray.end()), List.of(name(character)), corrections));
    }

    private static String name(String character) {
        int codePoint = character.codePointAt(0);
        String name = Character.getName(codePoint);
        return String.format(Locale.ROOT, "U+%04X", codePoint) + (name == null ? "" : " " + name);
    }
}
