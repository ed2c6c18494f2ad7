package org.huozi.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Words;

/**
 * Values without characters that no page can hold: control characters, and halves of characters that only an escape makes.
 * Word's soft return (U+000B), its page break (U+000C) and Unicode's own are line ends, and stay.
 */
final class PrintableValues {
    private final Diagnostics diagnostics;

    PrintableValues(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Words of(Words words) {
        String text = words.text();
        List<Words> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (isUnprintable(codePoint) && !isLineEnd(codePoint)) {
                parts.add(words.part(from, i));
                from = next;
                tell(words, i, next, codePoint);
            }
            i = next;
        }
        if (from == 0) {
            return words;
        }
        parts.add(words.part(from, text.length()));
        return Words.joined(parts);
    }

    private void tell(Words words, int start, int end, int codePoint) {
        Optional<Correction> without = words.correction(start, end, "");
        diagnostics.add(new Diagnostic(
                Code.YML_028,
                Code.YML_028.severity(),
                words.span(start, end),
                List.of(String.format(Locale.ROOT, "U+%04X", codePoint)),
                without.stream().toList()));
    }

    /** The text with spaces instead of them. */
    static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if ((isUnprintable(text.charAt(i)) || isLineEnd(text.charAt(i)))
                    && !Character.isSurrogate(text.charAt(i))) {
                spaced.setCharAt(i, ' ');
            }
        }
        return spaced.toString();
    }

    /** Not YAML's, but a line end. */
    static boolean isLineEnd(int codePoint) {
        return codePoint == 0x0B
                || codePoint == 0x0C
                || codePoint == 0x85
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    /** XML 1.0 has no place for the most of them, and no font a shape. */
    private static boolean isUnprintable(int codePoint) {
        return (Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t')
                || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
