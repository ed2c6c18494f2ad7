package org.huozi.check.text;

import java.util.ArrayList;
import java.util.List;
import org.huozi.check.copy.Copy;
import org.huozi.diag.Code;
import org.huozi.model.Role;

/**
 * Quotation marks and brackets that seem alone in their paragraph, and have their other half in another. A quotation of
 * several paragraphs opens in each and closes in the last (CLREQ #h-quotation_marks); as articles of a law are quoted, it
 * opens with the first of them. Sure only where one half begins a paragraph, or follows a colon, and the other ends one.
 */
final class PairsOverParagraphs {
    private static final String OPENING = "“‘（《「『";
    private static final String CLOSING = "”’）》」』";

    private final List<Copy> copies;
    private final List<PieceSlip> alone;

    private PairsOverParagraphs(List<PieceSlip> slips, List<Copy> copies) {
        this.copies = copies;
        this.alone = slips.stream()
                .filter(slip -> slip.slip().code() == Code.TYP_008)
                .toList();
    }

    /** The slips that are halves of such pairs. */
    static List<PieceSlip> among(List<PieceSlip> slips, List<Copy> copies) {
        return new PairsOverParagraphs(slips, copies).pairs();
    }

    private List<PieceSlip> pairs() {
        List<PieceSlip> paired = new ArrayList<>();
        for (int i = 0; i < alone.size(); i++) {
            PieceSlip half = alone.get(i);
            if (opensAgain(half)) {
                paired.add(half);
            } else if (isOpening(half) && i + 1 < alone.size() && isClosing(alone.get(i + 1), mark(half))) {
                paired.add(half);
                paired.add(alone.get(i + 1));
            }
        }
        return paired;
    }

    /** Whether the next paragraph opens with the same mark. */
    private boolean opensAgain(PieceSlip half) {
        char mark = mark(half);
        String next = next(half.piece());
        return (mark == '“' || mark == '‘') && !next.isEmpty() && next.charAt(0) == mark;
    }

    /** The text of the next piece; notes stand between paragraphs only here. */
    private String next(int piece) {
        return copies.stream()
                .skip(piece + 1L)
                .filter(copy -> copy.role() != Role.NOTE)
                .map(Copy::text)
                .findFirst()
                .orElse("");
    }

    private boolean isOpening(PieceSlip half) {
        String before = text(half).substring(0, half.slip().start()).strip();
        return OPENING.indexOf(mark(half)) >= 0 && (before.isEmpty() || before.endsWith("：") || before.endsWith("。"));
    }

    private boolean isClosing(PieceSlip half, char opening) {
        String behind = text(half).substring(half.slip().end()).strip();
        return mark(half) == CLOSING.charAt(OPENING.indexOf(opening)) && (behind.isEmpty() || behind.matches("[。；，）]"));
    }

    private char mark(PieceSlip half) {
        return text(half).charAt(half.slip().start());
    }

    private String text(PieceSlip half) {
        return copies.get(half.piece()).text();
    }
}
