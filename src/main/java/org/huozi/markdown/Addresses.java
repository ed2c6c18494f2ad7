package org.huozi.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a link may lead to and where a picture may lie. */
final class Addresses {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private static final Pattern WORDS = Pattern.compile("[0-9\\s]+|[^.:/#]*\\p{IsHan}[^.:/#]*");

    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private Addresses() {}

    static boolean isLink(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        boolean known = (lower.startsWith("https://") && lower.length() > 8)
                || (lower.startsWith("http://") && lower.length() > 7)
                || (lower.startsWith("mailto:") && lower.length() > 7);
        return known && target.chars().noneMatch(c -> c <= 0x20 || c == 0x7F);
    }

    /**
     * Whether a link is meant to lead to a manuscript or a heading: {@code 02-flow.md#二、背景}, {@code ../2022-01/03-x.md},
     * {@code #二、背景}, {@code flow}. An address without its https:// has a point where a manuscript's name has none.
     */
    static boolean isManuscript(String target) {
        String file = target.split("#", 2)[0].toLowerCase(Locale.ROOT);
        boolean named =
                file.endsWith(".md") || file.endsWith(".html") || (file.indexOf('.') < 0 && file.indexOf('/') < 0);
        boolean somewhere = !file.isBlank() || (target.startsWith("#") && target.length() > 1);
        return named
                && somewhere
                && file.indexOf('\\') < 0
                && !file.startsWith("/")
                && !file.startsWith("www.")
                && !SCHEME.matcher(file).matches()
                && target.chars().noneMatch(c -> c < 0x20 || c == 0x7F);
    }

    /** Whether it is no address at all but words in brackets, as in 见[1](见附录). */
    static boolean isWords(String target) {
        return WORDS.matcher(target).matches();
    }

    /** What a link leads to, its ＃ being a #. */
    static String meant(String target) {
        return isLink(target) || target.indexOf('#') >= 0 ? target : target.replaceFirst("＃", "#");
    }

    /** Where a picture lies, without the steps that lead nowhere: {@code ./images/a.svg}. */
    static String picture(String path) {
        return decoded(path).replaceAll("(?<![^/])(?:\\./)+", "");
    }

    /** An address with its %E4%BA%8C resolved, where that is UTF-8. */
    static String decoded(String target) {
        return ENCODED.matcher(target).replaceAll(run -> Matcher.quoteReplacement(text(run.group())));
    }

    private static String text(String encoded) {
        byte[] bytes = HexFormat.of().parseHex(encoded.replace("%", ""));
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherwise) {
            return encoded;
        }
    }

    /** A relative path that stays below the edition's folder. */
    static boolean isPicture(String path) {
        boolean plain = !path.isBlank()
                && !path.startsWith("/")
                && path.indexOf('\\') < 0
                && !SCHEME.matcher(path).matches()
                && path.chars().noneMatch(c -> c < 0x20 || "?#%<>|\"*".indexOf(c) >= 0);
        for (String step : path.split("/", -1)) {
            plain &= !step.isEmpty() && !step.equals(".") && !step.equals("..");
        }
        return plain;
    }
}
