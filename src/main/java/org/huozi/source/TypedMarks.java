package org.huozi.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;

/**
 * Marks of YAML's that are typed with a Chinese keyboard, and understood: one finding a kind and file, at the first place,
 * with the corrections of all.
 */
final class TypedMarks {
    private final SourceFile file;
    private final Map<Code, Found> found = new EnumMap<>(Code.class);

    TypedMarks(SourceFile file) {
        this.file = file;
    }

    private record Found(Span first, List<String> arguments, List<Correction> corrections) {}

    void key(YamlLine line, int from, KeyForm key) {
        indent(line, from);
        String right = key.name() + ":" + (line.text().length() > key.value() ? " " : "");
        String lineRight = right + line.text().substring(key.value()).stripTrailing();
        switch (key.form()) {
            case WIDE ->
                add(Code.YML_018, line, key.colon(), key.colon() + 1, key.end(), key.value(), right, key, lineRight);
            case TIGHT ->
                add(Code.YML_019, line, key.colon(), key.colon() + 1, key.end(), key.value(), right, key, lineRight);
            case BRACKETS -> brackets(line, from, key, lineRight);
            case RIGHT -> {}
        }
    }

    private void brackets(YamlLine line, int from, KeyForm key, String right) {
        Span typed = file.span(line.start() + from, line.start() + key.colon() + 1);
        List<String> arguments = List.of(key.name(), right);
        Correction opening = new Correction(file.span(line.start() + from, line.start() + key.start()), "");
        Correction closing = new Correction(file.span(line.start() + key.end(), line.start() + key.value()), ": ");
        add(Code.YML_039, typed, arguments, opening);
        add(Code.YML_039, typed, arguments, closing);
    }

    private void add(
            Code code,
            YamlLine line,
            int start,
            int end,
            int from,
            int to,
            String right,
            KeyForm key,
            String lineRight) {
        Correction correction = new Correction(
                file.span(line.start() + from, line.start() + to),
                right.substring(key.name().length()));
        add(code, file.span(line.start() + start, line.start() + end), List.of(key.name(), lineRight), correction);
    }

    void dash(YamlLine line, int at, YamlDash dash) {
        indent(line, at);
        if (!dash.isRight()) {
            String item = line.text().substring(dash.text()).stripTrailing();
            Span typed = file.span(line.start() + at, line.start() + dash.end());
            add(
                    Code.YML_025,
                    typed,
                    List.of(line.text().substring(at, dash.end()), "- " + item),
                    new Correction(file.span(line.start() + at, line.start() + dash.text()), "- "));
        }
    }

    /** Only where something begins: a text may be indented as paragraphs are. */
    private void indent(YamlLine line, int at) {
        if (at == line.content() && line.hasOddIndent()) {
            Span indent = file.span(line.start(), line.start() + line.content());
            add(Code.YML_002, indent, List.of(), new Correction(indent, " ".repeat(line.column())));
        }
    }

    private void add(Code code, Span span, List<String> arguments, Correction correction) {
        found.computeIfAbsent(code, first -> new Found(span, arguments, new ArrayList<>()))
                .corrections()
                .add(correction);
    }

    void tell(Diagnostics diagnostics) {
        found.forEach((code, kind) -> diagnostics.add(
                new Diagnostic(code, code.severity(), kind.first(), kind.arguments(), kind.corrections())));
    }
}
