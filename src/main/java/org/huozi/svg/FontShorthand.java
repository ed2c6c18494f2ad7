package org.huozi.svg;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code font: bold 12px/1.5 "Noto Sans SC", sans-serif} (CSS Fonts 4 §4.6). */
final class FontShorthand {
    private static final Pattern FONT = Pattern.compile(
            "((?:[a-z-]+\\s+|[1-9]00\\s+){0,4})([0-9.]+(?:[a-z]{1,4}|%)?)(?:\\s*/\\s*[0-9.a-z%]+)?\\s+(.+)");

    private FontShorthand() {}

    static Map<String, String> read(String value) {
        Matcher font = FONT.matcher(value.strip());
        if (!font.matches()) {
            return Map.of();
        }
        String before = " " + font.group(1) + " ";
        Matcher weight = Pattern.compile(" (bold|bolder|lighter|[1-9]00) ").matcher(before);
        boolean slanted = before.contains(" italic ") || before.contains(" oblique ");
        return Map.of(
                "font-weight",
                weight.find() ? weight.group(1) : "normal",
                "font-style",
                slanted ? "italic" : "normal",
                "font-size",
                font.group(2),
                "font-family",
                font.group(3));
    }
}
