package org.huozi.comparison;

import static org.huozi.diag.DiagnosticsJson.string;

import java.util.List;
import java.util.stream.Collectors;

/** All changes for machines. Lengths in points from the upper left corner of the page, rounded to hundredths. */
public final class ComparisonJson {
    private ComparisonJson() {}

    public static String of(Sheets sheets) {
        return "{\n  \"formatVersion\": 1,\n  \"editions\": ["
                + sheets.comparisons().stream()
                        .map(comparison -> edition(comparison, sheets))
                        .collect(Collectors.joining(",\n    ", "\n    ", "\n  "))
                + "]\n}\n";
    }

    private static String edition(Comparison comparison, Sheets sheets) {
        return "{\"edition\": " + string(comparison.edition())
                + ", \"pagesBefore\": " + comparison.before().pages().size()
                + ", \"pagesAfter\": " + comparison.after().pages().size()
                + ",\n     \"changes\": "
                + list(comparison.changes().stream()
                        .map(change -> change(comparison, change, sheets.number(comparison, change)))
                        .toList())
                + ",\n     \"followed\": "
                + list(comparison.followed().stream()
                        .map(ComparisonJson::followed)
                        .toList())
                + ",\n     \"reflowed\": " + comparison.reflowed() + "}";
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "[]" : items.stream().collect(Collectors.joining(",\n      ", "[\n      ", "]"));
    }

    private static String change(Comparison comparison, Change change, int sheet) {
        return "{\"number\": " + change.number()
                + ", \"fate\": " + string(change.fate().english())
                + ", \"kind\": " + string(change.kind().english())
                + ", \"kindBefore\": " + string(change.kindBefore().english())
                + ", \"article\": " + string(change.article())
                + ", \"sheet\": " + sheet
                + ", \"before\": " + side(comparison.before(), change.before())
                + ", \"after\": " + side(comparison.after(), change.after())
                + "}";
    }

    private static String side(Proof proof, Side side) {
        return "{\"pages\": "
                + side.sheets().stream().map(sheet -> page(proof.page(sheet))).toList()
                + ", \"pieces\": "
                + side.pieces().stream()
                        .map(piece -> "{\"text\": " + string(piece.text()) + ", \"changed\": " + piece.changed() + "}")
                        .toList()
                + ", \"marks\": "
                + side.marks().stream().map(ComparisonJson::box).toList()
                + ", \"carets\": "
                + side.carets().stream().map(ComparisonJson::box).toList()
                + "}";
    }

    private static String page(ProofPage page) {
        String folio =
                page.folio().map(number -> ", \"folio\": " + string(number)).orElse("");
        return "{\"sheet\": " + page.sheet() + folio + "}";
    }

    private static String box(Box box) {
        return "{\"sheet\": " + box.sheet()
                + ", \"left\": " + rounded(box.left())
                + ", \"top\": " + rounded(box.top())
                + ", \"right\": " + rounded(box.right())
                + ", \"bottom\": " + rounded(box.bottom())
                + "}";
    }

    private static double rounded(double length) {
        return Math.round(length * 100) / 100.0;
    }

    private static String followed(Followed followed) {
        return "{\"article\": " + string(followed.article())
                + ", \"text\": " + string(followed.text())
                + ", \"before\": " + string(followed.before())
                + ", \"after\": " + string(followed.after())
                + ", \"sheet\": " + followed.sheet()
                + "}";
    }
}
