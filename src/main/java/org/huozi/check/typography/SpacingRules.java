package org.huozi.check.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The space between neighbours of a line: adjacent marks and the borders of Han and Western text. */
final class SpacingRules {
    /** CLREQ #punctuation_width_adjustment: two marks together take no more than so many em. */
    private static final double PAIR = 1.5;

    private static final double PAIR_TOLERANCE = 0.02;

    /** The least Han–Latin gap in em, and how much of it a rounded position may lack. */
    private static final double LEAST_GAP = 0.125;

    private static final double GAP_TOLERANCE = 0.005;

    private final List<TextLine> lines;

    SpacingRules(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Pairs of full-width marks, with what the line's own stretch adds to each place granted. */
    RuleResult pairs() {
        int found = 0;
        List<Finding> broken = new ArrayList<>();
        for (TextLine line : lines) {
            double stretch = Math.max(0, LineSpacing.of(line).mean());
            for (Neighbours pair : Neighbours.of(line)) {
                if (pair.isAdjacentMarks()) {
                    found++;
                    double width = 1 + (pair.right().x() - pair.left().x()) / pair.em();
                    if (width > PAIR + PAIR_TOLERANCE + stretch) {
                        broken.add(Finding.of(Defect.PAIR_NOT_COMPRESSED, line, width));
                    }
                }
            }
        }
        return RuleResult.of(found, broken.stream());
    }

    /** Borders of Han and Western text: a gap of an eighth of an em, by whatever means, a typed space included. */
    RuleResult hanLatin() {
        int found = 0;
        List<Finding> broken = new ArrayList<>();
        for (TextLine line : lines) {
            for (Neighbours border : Neighbours.of(line)) {
                if (border.isHanLatin()) {
                    found++;
                    if (border.gap() < LEAST_GAP - GAP_TOLERANCE) {
                        broken.add(Finding.of(Defect.GAP_MISSING, line, border.gap()));
                    }
                }
            }
        }
        return RuleResult.of(found, broken.stream());
    }

    /** The width of those borders, in em. */
    DoubleStream hanLatinGaps() {
        return borders().mapToDouble(Neighbours::gap);
    }

    private Stream<Neighbours> borders() {
        return lines.stream().flatMap(line -> Neighbours.of(line).stream()).filter(Neighbours::isHanLatin);
    }
}
