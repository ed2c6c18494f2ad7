package org.huozi.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;

/** Two keys on one line, {@code title: 甲 subtitle: 乙}: the second is kept as text, since it may be some. */
final class GluedKeys {
    private static final Pattern KEY = Pattern.compile(
            "[\\s\\u00a0\\u3000](" + String.join("|", YamlDialect.keys()) + ")(?::[\\s\\u00a0\\u3000]|：)");

    private GluedKeys() {}

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
