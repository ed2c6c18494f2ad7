package org.huozi.desk;

import java.util.List;
import java.util.Optional;
import org.huozi.comparison.Change;
import org.huozi.comparison.Comparison;
import org.huozi.comparison.Proof;
import org.huozi.comparison.Side;
import org.huozi.comparison.Side.Piece;
import org.huozi.comparison.SideBySideSheets;

/**
 * A change, as a template sees it.
 *
 * @param fate {@code changed}, {@code added}, {@code removed}, {@code moved}, {@code parted} or {@code joined}
 * @param word 改动, 新增 …
 * @param kind {@code text}, {@code heading}, {@code table}, {@code caption}, {@code note}, {@code contents} or {@code
 *     picture}
 * @param kindWord 正文, 标题 …
 * @param kindWordBefore likewise; another one for text that became a heading
 * @param same whether no word differs
 * @param before the old sentence; empty where there was none
 * @param after the new one; empty where there is none
 * @param sheet page of the sheets that shows both sides
 */
public record ChangeView(
        int number,
        String fate,
        String word,
        String kind,
        String kindWord,
        String kindWordBefore,
        boolean same,
        List<PieceView> before,
        List<PieceView> after,
        List<ProofPageView> pagesBefore,
        List<ProofPageView> pagesAfter,
        int sheet) {
    public ChangeView {
        before = List.copyOf(before);
        after = List.copyOf(after);
        pagesBefore = List.copyOf(pagesBefore);
        pagesAfter = List.copyOf(pagesAfter);
    }

    /** Part of a sentence. */
    public record PieceView(String text, boolean changed) {
        static PieceView of(Piece piece) {
            return new PieceView(piece.text(), piece.changed());
        }
    }

    static ChangeView of(Comparison comparison, Change change, SideBySideSheets sheets) {
        return new ChangeView(
                change.number(),
                change.fate().english(),
                change.fate().chinese(),
                change.kind().english(),
                change.kind().chinese(),
                change.kindBefore().chinese(),
                change.before().text().equals(change.after().text()),
                pieces(change.before()),
                pieces(change.after()),
                pages(comparison.before(), change.before()),
                pages(comparison.after(), change.after()),
                sheets.number(comparison, change));
    }

    private static List<PieceView> pieces(Side side) {
        return side.pieces().stream().map(PieceView::of).toList();
    }

    private static List<ProofPageView> pages(Proof proof, Side side) {
        return side.sheets().stream()
                .map(sheet -> ProofPageView.of(proof, sheet))
                .toList();
    }

    /**
     * A page of a proof, as a template sees it.
     *
     * @param folio the page number printed on it
     * @param sheet page of the PDF file
     */
    public record ProofPageView(Optional<String> folio, int sheet) {
        static ProofPageView of(Proof proof, int sheet) {
            return new ProofPageView(proof.page(sheet).folio(), sheet);
        }
    }
}
