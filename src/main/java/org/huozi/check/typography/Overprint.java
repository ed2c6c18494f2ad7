package org.huozi.check.typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words that stand on other words, as where a cell holds more than it has room for. */
final class Overprint {
    /** Two characters that share more than so many em. */
    private static final double SHARED = 0.3;

    /** Baselines farther apart, in em, are two lines. */
    private static final double ONE_LINE = 0.6;

    /** A letter and the line that it belongs to. */
    private record Letter(PlacedGlyph glyph, TextLine line) {}

    private Overprint() {}

    static List<Finding> findings(List<TextLine> everyLine) {
        Map<Integer, List<Letter>> pages = new TreeMap<>();
        for (TextLine line : everyLine) {
            for (PlacedGlyph glyph : line.glyphs()) {
                if (glyph.kind() == CharacterKind.HAN || glyph.kind() == CharacterKind.WESTERN) {
                    pages.computeIfAbsent(line.page(), page -> new ArrayList<>())
                            .add(new Letter(glyph, line));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        pages.values().forEach(letters -> add(letters, findings));
        return findings;
    }

    private static void add(List<Letter> letters, List<Finding> findings) {
        letters.sort(Comparator.comparingDouble(letter -> letter.glyph().baseline()));
        List<TextLine> told = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            Letter upper = letters.get(i);
            for (int j = i + 1; j < letters.size() && isNear(upper, letters.get(j)); j++) {
                Letter lower = letters.get(j);
                double shared = shared(upper.glyph(), lower.glyph());
                if (shared > SHARED && !told.contains(upper.line())) {
                    told.add(upper.line());
                    findings.add(Finding.of(Defect.OVERPRINTED, upper.line(), shared));
                }
            }
        }
    }

    private static boolean isNear(Letter upper, Letter lower) {
        double em = Math.min(upper.glyph().em(), lower.glyph().em());
        return lower.glyph().baseline() - upper.glyph().baseline() < ONE_LINE * em;
    }

    /** Em that two letters have in common; a letter drawn twice, to look bold, is one. */
    private static double shared(PlacedGlyph one, PlacedGlyph other) {
        double em = Math.min(one.em(), other.em());
        boolean twice = one.text().equals(other.text()) && Math.abs(one.x() - other.x()) < SHARED * em;
        return twice ? 0 : (Math.min(one.end(), other.end()) - Math.max(one.x(), other.x())) / em;
    }
}
