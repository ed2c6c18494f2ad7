package org.huozi.source;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;

/** Two keys on one line, {@code title: 甲 subtitle: 乙}: the second is kept as text, since it may be some. */
final class GluedKeys {
    private static final Pattern KEY = Pattern.compile(
            "[\\s\\u00a0\\u3000](" + String.join("|", YamlDialect.keys()) + ")(?::[\\s\\u00a0\\u3000]|：)");

    private static final String SPACES = "[\\s\\u00a0\\u3000]";
    private static final Pattern DRAFT = Pattern.compile(
            SPACES + "+(draft|草稿)" + SPACES + "*[:：]" + SPACES + "*(?:true|false|yes|no|是|否)" + SPACES + "*",
            Pattern.CASE_INSENSITIVE);

    private GluedKeys() {}

    /**
     * Where in the line {@code draft: true} begins that ends a value: nobody writes it for readers, and a draft must not be
     * published.
     */
    static OptionalInt draft(SourceFile file, YamlLine line, int from, int until, Diagnostics diagnostics) {
        int end = until - line.start();
        Matcher draft = DRAFT.matcher(line.text()).region(from, end);
        while (draft.find()) {
            if (draft.end() == end) {
                Span key = file.span(line.start() + draft.start(1), line.start() + draft.end(1));
                Correction own = new Correction(
                        file.span(line.start() + draft.start(), line.start() + draft.start(1)),
                        "\n" + " ".repeat(line.column()));
                diagnostics.add(new Diagnostic(Code.YML_034, Code.YML_034.severity(), key, List.of(), List.of(own)));
                return OptionalInt.of(draft.start(1));
            }
        }
        return OptionalInt.empty();
    }

    /** @param until offset in the file of the value's end on its line */
    static void report(SourceFile file, YamlLine line, int from, int until, Diagnostics diagnostics) {
        Matcher second = KEY.matcher(line.text()).region(from, until - line.start());
        if (second.find()) {
            int place = second.start(1);
            String rest = line.text().substring(second.end(), until - line.start());
            String right = " ".repeat(line.column()) + second.group(1) + ": " + rest.strip();
            diagnostics.add(
                    Code.YML_006, file.span(line.start() + place, line.start() + second.end()), second.group(1), right);
        }
    }
}
