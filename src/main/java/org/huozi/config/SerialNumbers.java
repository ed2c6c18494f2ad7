package org.huozi.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Colophon;
import org.huozi.source.YamlScalar;

/**
 * 刊号: the numbers that a journal is registered under.
 *
 * @param issn 国际标准连续出版物号 of the printed journal (ISO 3297, GB/T 9999.2), {@code 1234-567X}
 * @param eissn that of its site
 * @param cn 国内统一连续出版物号 (GB/T 9999.1), {@code CN 11-1234/C} unless only the
 *     colophon has it, which words it as it likes
 */
public record SerialNumbers(Optional<String> issn, Optional<String> eissn, Optional<String> cn) {
    /** Those of a journal that has none. */
    public static final SerialNumbers NONE = new SerialNumbers(Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern ISSN = Pattern.compile("(?i)(?:E?-?ISSN[\\s:：]*)?(\\d{4})[-－–—]?(\\d{3})([\\dX])");
    private static final Pattern IN_TEXT = Pattern.compile("\\b[0-9]{4}-[0-9]{3}[0-9Xx]\\b");
    private static final Pattern CN =
            Pattern.compile("(?i)(?:CN[\\s:：]*)?(\\d{2})[-－–—](\\d{4})(?:[/／]([A-Z]{1,2}\\d{0,2}))?");

    /** What the colophon says counts where no key does. */
    static SerialNumbers read(Keys keys, Colophon colophon, Diagnostics diagnostics) {
        return new SerialNumbers(
                keys.scalar("issn").map(typed -> issn(typed, diagnostics)).or(() -> issn(colophon)),
                keys.scalar("eissn").map(typed -> issn(typed, diagnostics)),
                keys.scalar("cn").map(typed -> cn(typed, diagnostics)).or(() -> colophon.text(Colophon.Item.CN)));
    }

    /** However the colophon writes around it. */
    private static Optional<String> issn(Colophon colophon) {
        return colophon.text(Colophon.Item.ISSN)
                .map(IN_TEXT::matcher)
                .filter(Matcher::find)
                .map(number -> number.group().toUpperCase(Locale.ROOT));
    }

    /** One that is none stays as it is, and is told. */
    private static String issn(YamlScalar typed, Diagnostics diagnostics) {
        Matcher number = ISSN.matcher(TypedWords.bare(typed.value()));
        if (!number.matches()) {
            return malformed(typed, "ISSN", "1234-5679", diagnostics);
        }
        String digits = number.group(1) + number.group(2);
        String last = number.group(3).toUpperCase(Locale.ROOT);
        if (!last.equals(checkDigit(digits))) {
            diagnostics.add(Code.CFG_025, typed.span(), typed.value(), checkDigit(digits));
        }
        return number.group(1) + "-" + number.group(2) + last;
    }

    /** ISO 3297 annex A: weights 8 to 2, modulo 11; ten is X. */
    private static String checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (8 - i) * Character.digit(digits.charAt(i), 10);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? "X" : Integer.toString(check);
    }

    private static String cn(YamlScalar typed, Diagnostics diagnostics) {
        Matcher number = CN.matcher(TypedWords.bare(typed.value()));
        if (!number.matches()) {
            return malformed(typed, "CN", "CN 11-1234/C", diagnostics);
        }
        String subject = number.group(3) == null ? "" : "/" + number.group(3).toUpperCase(Locale.ROOT);
        return "CN " + number.group(1) + "-" + number.group(2) + subject;
    }

    private static String malformed(YamlScalar typed, String number, String form, Diagnostics diagnostics) {
        diagnostics.add(Code.CFG_024, typed.span(), typed.value(), number, form);
        return typed.value().strip();
    }
}
