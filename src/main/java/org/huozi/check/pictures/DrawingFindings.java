package org.huozi.check.pictures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Inline;
import org.huozi.svg.DrawingFlaw;
import org.huozi.svg.FlawKind;
import org.huozi.svg.RewrittenDrawing;

/** What an editor is told of a drawing: what its file holds that neither page nor site shows, and in which lines. */
final class DrawingFindings {
    /** So many lines are named. */
    private static final int ENOUGH = 5;

    private DrawingFindings() {}

    static void report(Inline.Image image, RewrittenDrawing drawing, Diagnostics diagnostics) {
        Optional<DrawingFlaw> fatal =
                drawing.flaws().stream().filter(flaw -> flaw.kind().isFatal()).findFirst();
        if (fatal.isPresent()) {
            report(image, fatal.get(), diagnostics); // of a file that is not read, the rest says nothing
        } else {
            drawing.flaws().forEach(flaw -> report(image, flaw, diagnostics));
        }
    }

    private static void report(Inline.Image image, DrawingFlaw flaw, Diagnostics diagnostics) {
        String name = flaw.name();
        if (flaw.kind() == FlawKind.CHARACTER) {
            String number = String.format(Locale.ROOT, "U+%04X", name.codePointAt(0));
            diagnostics.add(Code.FNT_002, image.span(), name, number);
        } else {
            diagnostics.add(code(flaw.kind()), image.span(), image.path(), name, lines(flaw.lines()));
        }
    }

    private static Code code(FlawKind kind) {
        return switch (kind) {
            case UNREADABLE -> Code.FIG_017;
            case LOST -> Code.FIG_040;
            case ACTIVE -> Code.FIG_041;
            case VALUE -> Code.FIG_042;
            case TOO_LONG -> Code.FIG_043;
            case TOO_MANY -> Code.FIG_044;
            case TOO_DEEP -> Code.FIG_045;
            case EMBEDDED -> Code.FIG_046;
            case FAMILY -> Code.FIG_047;
            case CIRCULAR -> Code.FIG_049;
            case CHARACTER -> Code.FNT_002;
        };
    }

    private static String lines(List<Integer> lines) {
        String first = lines.stream().limit(ENOUGH).map(String::valueOf).collect(Collectors.joining("、"));
        return lines.size() > ENOUGH ? first + "…" : first;
    }
}
