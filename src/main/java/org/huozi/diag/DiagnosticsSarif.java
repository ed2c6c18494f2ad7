package org.huozi.diag;

import static org.huozi.diag.DiagnosticsJson.string;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;

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
        List<Diagnostic> all = diagnostics.all();
        List<Code> codes =
                all.stream().map(Diagnostic::code).distinct().sorted().toList();
        return "{\n  \"$schema\": " + string(SCHEMA) + ",\n  \"version\": \"2.1.0\",\n  \"runs\": [{\n"
                + "    \"columnKind\": \"unicodeCodePoints\",\n"
                + "    \"tool\": {\"driver\": {\"name\": \"huozi\", \"version\": " + string(version)
                + ", \"rules\": ["
                + lines(codes.stream().map(DiagnosticsSarif::rule).toList()) + "]}},\n"
                + "    \"results\": ["
                + lines(all.stream()
                        .map(found -> result(found, codes.indexOf(found.code())))
                        .toList())
                + "]\n  }]\n}\n";
    }

    private static String lines(List<String> objects) {
        return objects.isEmpty() ? "" : objects.stream().collect(Collectors.joining(",\n      ", "\n      ", "\n    "));
    }

    private static String rule(Code code) {
        return "{\"id\": " + string(code.id())
                + ", \"shortDescription\": {\"text\": " + string(code.chinese() + " — " + code.english()) + "}"
                + (code.chineseHint().isEmpty()
                        ? ""
                        : ", \"help\": {\"text\": " + string(code.chineseHint() + " — " + code.englishHint()) + "}")
                + ", \"defaultConfiguration\": {\"level\": " + string(level(code.severity())) + "}}";
    }

    private static String result(Diagnostic found, int rule) {
        String hint =
                found.chineseHint().isEmpty() ? "" : "。提示：" + found.chineseHint() + " — hint: " + found.englishHint();
        return "{\"ruleId\": " + string(found.code().id()) + ", \"ruleIndex\": " + rule
                + ", \"level\": " + string(level(found.severity()))
                + ", \"message\": {\"text\": " + string(found.chinese() + " — " + found.english() + hint) + "}"
                + ", \"locations\": [{\"physicalLocation\": {" + file(found.span()) + ", \"region\": "
                + region(found.span()) + "}}]"
                + (found.corrections().isEmpty() ? "" : ", \"fixes\": [" + fix(found) + "]")
                + "}";
    }

    private static String fix(Diagnostic found) {
        String replacements = found.corrections().stream()
                .map(correction -> "{\"deletedRegion\": " + region(correction.span())
                        + ", \"insertedContent\": {\"text\": " + string(correction.text()) + "}}")
                .collect(Collectors.joining(", "));
        return "{\"artifactChanges\": [{" + file(found.span()) + ", \"replacements\": [" + replacements + "]}]}";
    }

    private static String file(Span span) {
        return "\"artifactLocation\": {\"uri\": " + string(uri(span.file())) + "}";
    }

    private static String region(Span span) {
        return "{\"startLine\": " + span.start().line()
                + ", \"startColumn\": " + span.start().column()
                + ", \"endLine\": " + span.end().line()
                + ", \"endColumn\": " + span.end().column() + "}";
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
