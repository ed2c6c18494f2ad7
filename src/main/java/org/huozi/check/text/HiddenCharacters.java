package org.huozi.check.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/** Finds invisible characters, and private-use characters, which every computer may show differently. */
final class HiddenCharacters {
    /** Zero-width spaces, marks of direction, soft hyphens, byte order marks, control characters. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00ad\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\x00-\\x08\\x0b-\\x1f\\x7f]+");

    private static final Pattern PRIVATE =
            Pattern.compile("[\\ue000-\\uf8ff\\x{F0000}-\\x{FFFFD}\\x{100000}-\\x{10FFFD}]");

    static final List<TextRule> RULES = List.of(
            TextRule.each(
                    INVISIBLE,
                    match -> Optional.of(new Slip(
                            Code.TYP_015,
                            match.start(),
                            match.end(),
                            List.of(new Slip.Replacement(match.start(), match.end(), "")),
                            List.of(name(match.group()))))),
            TextRule.each(
                    PRIVATE,
                    match -> Optional.of(new Slip(
                            Code.TYP_016, match.start(), match.end(), List.of(), List.of(number(match.group()))))));

    private HiddenCharacters() {}

    private static String name(String character) {
        String name = Character.getName(character.codePointAt(0));
        return number(character) + (name == null ? "" : " " + name);
    }

    private static String number(String character) {
        return String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
    }
}
