package org.huozi.diag;

import org.huozi.json.Json;

/** The content of diagnostics.json: counts, then one object a finding, in the order of the printed report. */
public final class DiagnosticsJson {
    private DiagnosticsJson() {}

    public static String of(Diagnostics diagnostics) {
        return Json.object()
                .with("formatVersion", 1)
                .with("errors", diagnostics.count(Severity.ERROR))
                .with("warnings", diagnostics.count(Severity.WARNING))
                .with("notes", diagnostics.count(Severity.NOTE))
                .with(
                        "diagnostics",
                        diagnostics.all().stream().map(DiagnosticsJson::finding).toList())
                .lines(1);
    }

    /** Its corrections only where there are any: all of them together mend the finding. */
    private static Json finding(Diagnostic diagnostic) {
        return Json.object()
                .with("code", diagnostic.code().id())
                .with("severity", diagnostic.severity().english())
                .with("file", diagnostic.span().file())
                .with("start", position(diagnostic.span().start()))
                .with("end", position(diagnostic.span().end()))
                .with("chinese", diagnostic.chinese())
                .with("english", diagnostic.english())
                .with("chineseHint", diagnostic.chineseHint())
                .with("englishHint", diagnostic.englishHint())
                .withSome(
                        "corrections",
                        diagnostic.corrections().stream()
                                .map(correction -> Json.object()
                                        .with(
                                                "start",
                                                position(correction.span().start()))
                                        .with("end", position(correction.span().end()))
                                        .with("text", correction.text()))
                                .toList());
    }

    private static Json position(Position position) {
        return Json.object().with("line", position.line()).with("column", position.column());
    }
}
