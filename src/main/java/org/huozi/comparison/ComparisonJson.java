package org.huozi.comparison;

import org.huozi.json.Json;

/** All changes for machines. Lengths in points from the upper left corner of the page, rounded to hundredths. */
public final class ComparisonJson {
    private ComparisonJson() {}

    public static String of(SideBySideSheets sheets) {
        return Json.object()
                .with("formatVersion", 1)
                .with(
                        "editions",
                        sheets.comparisons().stream()
                                .map(comparison -> edition(comparison, sheets))
                                .toList())
                .lines(2);
    }

    private static Json edition(Comparison comparison, SideBySideSheets sheets) {
        return Json.object()
                .with("edition", comparison.edition())
                .with("pagesBefore", comparison.before().pages().size())
                .with("pagesAfter", comparison.after().pages().size())
                .with(
                        "changes",
                        comparison.changes().stream()
                                .map(change -> change(comparison, change, sheets.number(comparison, change)))
                                .toList())
                .with(
                        "followed",
                        comparison.renewedNumbers().stream()
                                .map(ComparisonJson::followed)
                                .toList())
                .with("reflowed", comparison.reflowed());
    }

    private static Json change(Comparison comparison, Change change, int sheet) {
        return Json.object()
                .with("number", change.number())
                .with("fate", change.fate().english())
                .with("kind", change.kind().english())
                .with("kindBefore", change.kindBefore().english())
                .with("article", change.article())
                .with("sheet", sheet)
                .with("before", side(comparison.before(), change.before()))
                .with("after", side(comparison.after(), change.after()));
    }

    private static Json side(Proof proof, Side side) {
        return Json.object()
                .with(
                        "pages",
                        side.sheets().stream()
                                .map(sheet -> page(proof.page(sheet)))
                                .toList())
                .with(
                        "pieces",
                        side.pieces().stream()
                                .map(piece ->
                                        Json.object().with("text", piece.text()).with("changed", piece.changed()))
                                .toList())
                .with("marks", side.marks().stream().map(ComparisonJson::box).toList())
                .with("carets", side.carets().stream().map(ComparisonJson::box).toList());
    }

    private static Json page(ProofPage page) {
        return Json.object().with("sheet", page.sheet()).with("folio", page.folio());
    }

    private static Json box(Box box) {
        return Json.object()
                .with("sheet", box.sheet())
                .with("left", rounded(box.left()))
                .with("top", rounded(box.top()))
                .with("right", rounded(box.right()))
                .with("bottom", rounded(box.bottom()));
    }

    private static double rounded(double length) {
        return Math.round(length * 100) / 100.0;
    }

    private static Json followed(RenewedNumber followed) {
        return Json.object()
                .with("article", followed.article())
                .with("text", followed.text())
                .with("before", followed.before())
                .with("after", followed.after())
                .with("sheet", followed.sheet());
    }
}
