package org.huozi.diag;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.huozi.json.Json;

/** Findings as SARIF 2.1.0 (OASIS, 2020), which editors and forges show beside the text. */
public final class DiagnosticsSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private DiagnosticsSarif() {}

    /**
     * A log of one run.
     *
     * @param version of this program
     */
    public static String of(Diagnostics diagnostics, String version) {
        List<Code> codes = diagnostics.all().stream()
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .toList();
        Json driver = Json.object()
                .with("name", "huozi")
                .with("version", version)
                .with("rules", codes.stream().map(DiagnosticsSarif::rule).toList());
        Json run = Json.object()
                .with("columnKind", "unicodeCodePoints")
                .with("tool", Json.object().with("driver", driver))
                .with(
                        "results",
                        diagnostics.all().stream()
                                .map(found -> result(found, codes.indexOf(found.code())))
                                .toList());
        return Json.object()
                .with("$schema", SCHEMA)
                .with("version", "2.1.0")
                .with("runs", List.of(run))
                .lines(2);
    }

    private static Json rule(Code code) {
        return Json.object()
                .with("id", code.id())
                .with("shortDescription", text(code.chinese() + " — " + code.english()))
                .with(
                        "help",
                        Optional.of(code.chineseHint())
                                .filter(hint -> !hint.isEmpty())
                                .map(hint -> text(hint + " — " + code.englishHint())))
                .with("defaultConfiguration", Json.object().with("level", level(code.severity())));
    }

    private static Json result(Diagnostic found, int rule) {
        String hint =
                found.chineseHint().isEmpty() ? "" : "。提示：" + found.chineseHint() + " — hint: " + found.englishHint();
        Json location =
                Json.object().with("artifactLocation", file(found.span())).with("region", region(found.span()));
        return Json.object()
                .with("ruleId", found.code().id())
                .with("ruleIndex", rule)
                .with("level", level(found.severity()))
                .with("message", text(found.chinese() + " — " + found.english() + hint))
                .with("locations", List.of(Json.object().with("physicalLocation", location)))
                .withSome("fixes", found.corrections().isEmpty() ? List.of() : List.of(fix(found)));
    }

    private static Json fix(Diagnostic found) {
        List<Json> replacements = found.corrections().stream()
                .map(correction -> Json.object()
                        .with("deletedRegion", region(correction.span()))
                        .with("insertedContent", text(correction.text())))
                .toList();
        Json change = Json.object().with("artifactLocation", file(found.span())).with("replacements", replacements);
        return Json.object().with("artifactChanges", List.of(change));
    }

    private static Json text(String text) {
        return Json.object().with("text", text);
    }

    private static Json file(Span span) {
        return Json.object().with("uri", uri(span.file()));
    }

    private static Json region(Span span) {
        return Json.object()
                .with("startLine", span.start().line())
                .with("startColumn", span.start().column())
                .with("endLine", span.end().line())
                .with("endColumn", span.end().column());
    }

    /** A path may have Han characters and spaces, which an address writes in percents. */
    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException unusual) {
            return path;
        }
    }

    private static String level(Severity severity) {
        return severity.english();
    }
}
