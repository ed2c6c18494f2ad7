package org.huozi.check.typography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Groups lines into blocks: neighbours of one size, one pitch and one column. */
final class BlockFinder {
    /** Lines farther apart than so many em are not neighbours. */
    private static final double FARTHEST = 2.6;

    /** So much more than the usual pitch is a gap between paragraphs. */
    private static final double GAP = 1.12;

    private final Map<Long, Double> pitches = new HashMap<>();

    /** Finds the usual pitch of each size first. */
    BlockFinder(List<List<TextLine>> pages) {
        Map<Long, List<Double>> steps = new HashMap<>();
        for (List<TextLine> lines : pages) {
            for (int i = 1; i < lines.size(); i++) {
                TextLine line = lines.get(i);
                if (areNeighbours(lines.get(i - 1), line)) {
                    steps.computeIfAbsent(line.sizeKey(), key -> new ArrayList<>())
                            .add(step(lines.get(i - 1), line));
                }
            }
        }
        steps.forEach((size, values) -> CommonValue.of(values.stream().mapToDouble(value -> value))
                .ifPresent(pitch -> pitches.put(size, pitch)));
    }

    /** The usual distance between the baselines of a size's lines, in points. */
    OptionalDouble pitch(long sizeKey) {
        Double pitch = pitches.get(sizeKey);
        return pitch == null ? OptionalDouble.empty() : OptionalDouble.of(pitch);
    }

    /** The blocks of a page, each a list of lines from top to bottom. */
    List<List<TextLine>> blocks(List<TextLine> lines) {
        Map<Long, Double> ofPage = pagePitches(lines);
        List<List<TextLine>> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean sameBlock = i > 0
                    && areNeighbours(lines.get(i - 1), line)
                    && step(lines.get(i - 1), line)
                            <= GAP * ofPage.getOrDefault(line.sizeKey(), FARTHEST * line.size());
            if (!sameBlock) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(line);
        }
        return blocks;
    }

    /** One size may have several pitches in a document, hence the page's own, if two steps tell of it. */
    private Map<Long, Double> pagePitches(List<TextLine> lines) {
        Map<Long, List<Double>> steps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (areNeighbours(lines.get(i - 1), lines.get(i))) {
                steps.computeIfAbsent(lines.get(i).sizeKey(), key -> new ArrayList<>())
                        .add(step(lines.get(i - 1), lines.get(i)));
            }
        }
        return pitches.keySet().stream().collect(Collectors.toMap(size -> size, size -> {
            List<Double> values = steps.getOrDefault(size, List.of());
            DoubleStream measured = values.stream().mapToDouble(value -> value);
            double usual = pitches.getOrDefault(size, 0.0);
            return values.size() < 2 ? usual : CommonValue.of(measured).orElse(usual);
        }));
    }

    private static boolean areNeighbours(TextLine upper, TextLine lower) {
        double step = step(upper, lower);
        boolean overlap = upper.first().x() < lower.last().end()
                && lower.first().x() < upper.last().end();
        return overlap
                && upper.cell() == lower.cell()
                && upper.sizeKey() == lower.sizeKey()
                && step > 0
                && step <= FARTHEST * lower.size();
    }

    private static double step(TextLine upper, TextLine lower) {
        return lower.baseline() - upper.baseline();
    }
}
