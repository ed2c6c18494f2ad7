package org.huozi.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a link may lead to and where a picture may lie. */
final class Addresses {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private Addresses() {}

    static boolean isLink(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        boolean known = (lower.startsWith("https://") && lower.length() > 8)
                || (lower.startsWith("http://") && lower.length() > 7)
                || (lower.startsWith("mailto:") && lower.length() > 7);
        return known && target.chars().noneMatch(c -> c <= 0x20 || c == 0x7F);
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
