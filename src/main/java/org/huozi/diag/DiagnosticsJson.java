package org.huozi.diag;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The content of diagnostics.json: counts, then one object a finding, in the order of the printed report. */
public final class DiagnosticsJson {
    private DiagnosticsJson() {}

    public static String of(Diagnostics diagnostics) {
        List<Diagnostic> all = diagnostics.all();
        String findings = all.stream().map(DiagnosticsJson::object).collect(Collectors.joining(",\n    "));
        return "{\n  \"formatVersion\": 1,\n"
                + "  \"errors\": " + diagnostics.count(Severity.ERROR) + ",\n"
                + "  \"warnings\": " + diagnostics.count(Severity.WARNING) + ",\n"
                + "  \"notes\": " + diagnostics.count(Severity.NOTE) + ",\n"
                + "  \"diagnostics\": [" + (all.isEmpty() ? "" : "\n    " + findings + "\n  ") + "]\n}\n";
    }

    private static String object(Diagnostic diagnostic) {
        return "{\"code\": " + string(diagnostic.code().id())
                + ", \"severity\": " + string(diagnostic.severity().english())
                + ", \"file\": " + string(diagnostic.span().file())
                + ", \"start\": " + position(diagnostic.span().start())
                + ", \"end\": " + position(diagnostic.span().end())
                + ", \"chinese\": " + string(diagnostic.chinese())
                + ", \"english\": " + string(diagnostic.english())
                + ", \"chineseHint\": " + string(diagnostic.chineseHint())
                + ", \"englishHint\": " + string(diagnostic.englishHint())
                + corrections(diagnostic)
                + "}";
    }

    /** Only where there are any: all of them together mend the finding. */
    private static String corrections(Diagnostic diagnostic) {
        String corrections = diagnostic.corrections().stream()
                .map(correction -> "{\"start\": " + position(correction.span().start())
                        + ", \"end\": " + position(correction.span().end())
                        + ", \"text\": " + string(correction.text()) + "}")
                .collect(Collectors.joining(", "));
        return corrections.isEmpty() ? "" : ", \"corrections\": [" + corrections + "]";
    }

    private static String position(Position position) {
        return "{\"line\": " + position.line() + ", \"column\": " + position.column() + "}";
    }

    /** A JSON string, with its quotation marks. */
    public static String string(String value) {
        StringBuilder text = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character == '"' || character == '\\') {
                text.append('\\').append(character);
            } else if (character < 0x20 || character == 0x7F || Character.isSurrogate(character)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
            } else {
                text.append(character);
            }
        }
        return text.append('"').toString();
    }
}
