package org.huozi.check.typography;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The measure of a block: the right edge that most of its lines share, or else that of its size's lines on the page or
 * on the pages of the same hand; and the left edge.
 */
final class MeasureFinder {
    /** A right edge that more lines overstep by so many em than end at is not their own. */
    private static final double OVERSTEP = 0.3;

    /** The deepest indent of a paragraph, in em. */
    private static final double DEEPEST_INDENT = 4.2;

    private static final double FLUSH = 0.4;

    private final Map<String, List<TextLine>> onPage;
    private final Map<String, List<TextLine>> onSameHand;
    private final Map<String, OptionalDouble> edges = new HashMap<>();

    MeasureFinder(List<TextLine> lines) {
        onPage = lines.stream().collect(Collectors.groupingBy(MeasureFinder::pageKey));
        onSameHand = lines.stream().collect(Collectors.groupingBy(MeasureFinder::handKey));
    }

    Optional<ColumnEdges> of(List<TextLine> block) {
        TextLine line = block.get(0);
        if (line.cell() != TaggedCells.NONE) {
            return ofCell(block);
        }
        return Stream.of(
                        CommonValue.rightEdge(block),
                        CommonValue.outermostEdge(block),
                        edge(pageKey(line), onPage),
                        edge(handKey(line), onSameHand))
                .flatMap(edge -> edge.stream().boxed())
                .filter(edge -> oversteps(block, edge) == 0 || oversteps(block, edge) < flushLines(block, edge))
                .max(Comparator.comparingLong((Double edge) -> flushLines(block, edge) - 2 * oversteps(block, edge)))
                .map(right -> new ColumnEdges(left(block), right));
    }

    /** A cell has an edge of its own, if most of its lines end there: else it is set ragged. */
    private static Optional<ColumnEdges> ofCell(List<TextLine> block) {
        OptionalDouble edge = CommonValue.rightEdge(block);
        return edge.isEmpty() || 2 * flushLines(block, edge.getAsDouble()) < block.size()
                ? Optional.empty()
                : Optional.of(new ColumnEdges(leftmost(block.stream()), edge.getAsDouble()));
    }

    private OptionalDouble edge(String key, Map<String, List<TextLine>> lines) {
        return edges.computeIfAbsent(key, any -> CommonValue.rightEdge(lines.getOrDefault(key, List.of())));
    }

    private static long oversteps(List<TextLine> block, double edge) {
        return block.stream()
                .filter(line -> line.right(edge) > edge + OVERSTEP * line.size())
                .count();
    }

    private static long flushLines(List<TextLine> block, double edge) {
        return block.stream()
                .filter(line -> Math.abs(line.right(edge) - edge) <= FLUSH)
                .count();
    }

    private double left(List<TextLine> block) {
        double own = leftmost(block.stream());
        if (block.size() > 1) {
            return own;
        }
        // the only line of a paragraph is indented: its column's edge is that of other lines
        TextLine line = block.get(0);
        Function<List<TextLine>, Stream<TextLine>> ofColumn =
                lines -> lines.stream().filter(other -> other.first().x() > own - DEEPEST_INDENT * line.size());
        List<TextLine> neighbours = onPage.getOrDefault(pageKey(line), List.of());
        return leftmost(
                ofColumn.apply(neighbours.size() > 2 ? neighbours : onSameHand.getOrDefault(handKey(line), List.of())));
    }

    private static double leftmost(Stream<TextLine> lines) {
        return lines.mapToDouble(line -> line.beginsWithOpening()
                        ? line.first().x() + line.first().em() / 2
                        : line.first().x())
                .min()
                .orElse(0);
    }

    private static String pageKey(TextLine line) {
        return line.page() + "/" + line.sizeKey();
    }

    private static String handKey(TextLine line) {
        return line.page() % 2 + "/" + line.sizeKey();
    }
}
