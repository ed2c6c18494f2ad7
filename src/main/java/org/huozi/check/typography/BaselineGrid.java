package org.huozi.check.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The grid of baselines of one page: the lines of its usual size, their pitch, and where the grid begins.
 *
 * @param pitch points from line to line
 * @param phase where the first line of the grid lies, from 0 to the pitch
 * @param on number of lines on the grid
 */
record BaselineGrid(double pitch, double phase, int on, int lines) {
    /** On the grid within so many points. */
    private static final double NEAR = 0.5;

    /** With fewer lines it cannot be told whether there is a grid. */
    private static final int LEAST_LINES = 4;

    /** The grids of the pages that have one; a page without is empty. */
    static List<List<BaselineGrid>> ofPages(MeasuredPages measured) {
        List<List<BaselineGrid>> grids = new ArrayList<>();
        for (int page = 1; page <= measured.pages().size(); page++) {
            int number = page;
            List<TextLine> text = measured.paragraphs().stream()
                    .flatMap(paragraph -> paragraph.lines().stream())
                    .map(SetParagraph.SetLine::text)
                    .filter(line -> line.page() == number)
                    .toList();
            double size = usualSize(text);
            double[] baselines = text.stream()
                    .filter(line -> line.size() == size)
                    .mapToDouble(TextLine::baseline)
                    .sorted()
                    .toArray();
            grids.add(of(baselines));
        }
        return grids;
    }

    private static List<BaselineGrid> of(double[] baselines) {
        OptionalDouble pitch = baselines.length < LEAST_LINES
                ? OptionalDouble.empty()
                : CommonValue.of(IntStream.range(1, baselines.length)
                        .mapToDouble(i -> baselines[i] - baselines[i - 1])
                        .filter(step -> step > 1));
        if (pitch.isEmpty()) {
            return List.of();
        }
        BaselineGrid best = new BaselineGrid(pitch.getAsDouble(), 0, 0, baselines.length);
        for (double baseline : baselines) {
            double phase = baseline % pitch.getAsDouble();
            int on = (int) IntStream.range(0, baselines.length)
                    .filter(i -> isNear(baselines[i], phase, pitch.getAsDouble()))
                    .count();
            if (on > best.on) {
                best = new BaselineGrid(best.pitch, phase, on, baselines.length);
            }
        }
        return List.of(best);
    }

    private static boolean isNear(double baseline, double phase, double pitch) {
        return Math.abs(Math.IEEEremainder(baseline - phase, pitch)) <= NEAR;
    }

    /** Lines on the grid of their page. */
    static RuleTally lines(List<List<BaselineGrid>> pages) {
        List<BaselineGrid> grids = pages.stream().flatMap(List::stream).toList();
        return new RuleTally(
                grids.stream().mapToInt(BaselineGrid::on).sum(),
                grids.stream().mapToInt(BaselineGrid::lines).sum());
    }

    /** Facing pages of one pitch (2 and 3, 4 and 5 …) whose lines meet. */
    static RuleTally facing(List<List<BaselineGrid>> pages) {
        List<Boolean> pairs = new ArrayList<>();
        for (int verso = 1; verso + 1 < pages.size(); verso += 2) {
            for (BaselineGrid left : pages.get(verso)) {
                for (BaselineGrid right : pages.get(verso + 1)) {
                    if (Math.abs(left.pitch - right.pitch) < 0.05) {
                        pairs.add(isNear(left.phase, right.phase, left.pitch));
                    }
                }
            }
        }
        return RuleTally.of(pairs, meets -> meets);
    }

    /** The size of most characters of some lines. */
    static double usualSize(List<TextLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        TextLine::size,
                        Collectors.summingInt(line -> line.glyphs().size())))
                .entrySet()
                .stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }
}
