package org.huozi.word;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Signs that Word writes by their code in a font of signs: boxes to tick, arrows, bullets. */
final class SymbolFonts {
    private static final Map<String, String> WINGDINGS = Map.ofEntries(
            Map.entry("A1", "○"),
            Map.entry("A8", "□"),
            Map.entry("6F", "□"),
            Map.entry("6E", "■"),
            Map.entry("6C", "●"),
            Map.entry("75", "◆"),
            Map.entry("A7", "▪"),
            Map.entry("D8", "➢"),
            Map.entry("FC", "✓"),
            Map.entry("FB", "✗"),
            Map.entry("FE", "☑"),
            Map.entry("FD", "☒"),
            Map.entry("E0", "→"),
            Map.entry("4A", "☺"));

    private static final Map<String, String> SYMBOL = Map.ofEntries(
            Map.entry("B7", "•"),
            Map.entry("B4", "×"),
            Map.entry("B8", "÷"),
            Map.entry("B1", "±"),
            Map.entry("A3", "≤"),
            Map.entry("B3", "≥"),
            Map.entry("B9", "≠"),
            Map.entry("BB", "≈"),
            Map.entry("A5", "∞"),
            Map.entry("61", "α"),
            Map.entry("62", "β"),
            Map.entry("67", "γ"),
            Map.entry("6D", "μ"),
            Map.entry("70", "π"),
            Map.entry("73", "σ"),
            Map.entry("44", "Δ"),
            Map.entry("53", "Σ"),
            Map.entry("B0", "°"));

    private SymbolFonts() {}

    /** @param code as Word writes it, {@code F0FE} */
    static Optional<String> sign(String font, String code) {
        String own = code.toUpperCase(Locale.ROOT).replaceFirst("^F0", "");
        if (font.startsWith("Wingdings")) {
            return Optional.ofNullable(WINGDINGS.get(own));
        }
        if (font.equals("Symbol")) {
            return Optional.ofNullable(SYMBOL.get(own));
        }
        boolean standard = own.matches("[0-9A-F]{4}") && !own.matches("[D-F][8-F].*|E.*");
        return standard ? Optional.of(Character.toString(Integer.parseInt(own, 16))) : Optional.empty();
    }
}
