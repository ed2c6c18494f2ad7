package org.huozi.check.typography;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.huozi.check.typography.SetParagraph.SetLine;

/** What the running text of the pages of one hand and width takes, from its left to its right edge. */
final class TypeArea {
    /** An edge that fewer lines than this share of them end at is not the type area's. */
    private static final double SHARE = 0.02;

    /** Beyond the edge by so many points is outside; the eye sees less than that nowhere. */
    private static final double OUTSIDE = 0.5;

    private final Map<String, ColumnEdges> areas = new HashMap<>();
    private final List<Double> widths;

    private TypeArea(List<Double> widths) {
        this.widths = widths;
    }

    static TypeArea of(MeasuredPages measured) {
        TypeArea area = new TypeArea(measured.widths());
        Map<String, List<SetLine>> hands = measured.paragraphs().stream()
                .filter(paragraph -> paragraph.lines().size() > 1)
                .flatMap(paragraph -> paragraph.lines().stream())
                .collect(Collectors.groupingBy(line -> area.key(line.page())));
        hands.forEach((key, lines) -> area.areas.put(key, edges(lines)));
        return area;
    }

    private static ColumnEdges edges(List<SetLine> lines) {
        long least = Math.max(2, Math.round(SHARE * lines.size()));
        double left = common(lines, line -> -line.measure().left(), least);
        double right = common(lines, line -> line.measure().right(), least);
        return new ColumnEdges(-left, right);
    }

    /** The outermost edge that enough lines share. */
    private static double common(List<SetLine> lines, ToDoubleFunction<SetLine> edge, long least) {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> Math.round(edge.applyAsDouble(line)), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(lined -> lined.getValue() >= least)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .flatMap(rounded -> lines.stream()
                        .map(edge::applyAsDouble)
                        .filter(value -> Math.round(value) == rounded)
                        .max(Comparator.naturalOrder()))
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Lines of the pages, headings, captions and cells among them, that stay in the type area. */
    RuleResult inside(List<TextLine> lines) {
        return RuleResult.of(
                lines.size(),
                lines.stream()
                        .filter(line -> overstep(line) > OUTSIDE)
                        .map(line -> Finding.of(Defect.OUTSIDE_TYPE_AREA, line, overstep(line))));
    }

    private double overstep(TextLine line) {
        ColumnEdges edges = areas.get(key(line.page()));
        if (edges == null) {
            return 0;
        }
        return Math.max(edges.left() - line.first().inkStart(), line.last().inkEnd() - edges.right());
    }

    private String key(int page) {
        return page % 2 + "/" + Math.round(widths.get(page - 1));
    }
}
