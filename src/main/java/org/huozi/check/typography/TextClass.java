package org.huozi.check.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.huozi.check.typography.SetParagraph.SetLine;

/**
 * The running text of one size and measure.
 *
 * @param size em in points
 * @param pitch usual distance of baselines in points; 0 if no paragraph has two lines on a page
 * @param measure width in points
 * @param lines all lines, the last ones of paragraphs included
 * @param flush the filled lines, and how many end at the right edge
 * @param stretch mean extra space between the Han characters of each filled line, in em
 * @param tight filled lines with less than natural space somewhere
 */
public record TextClass(
        double size, double pitch, double measure, int lines, RuleTally flush, Distribution stretch, int tight) {
    /** The classes with text of several lines, the one with most lines first. */
    static List<TextClass> of(List<SetParagraph> paragraphs, double hanLatin) {
        Map<List<Long>, List<SetParagraph>> classes = new TreeMap<>((a, b) ->
                a.get(0).equals(b.get(0)) ? Long.compare(a.get(1), b.get(1)) : Long.compare(a.get(0), b.get(0)));
        for (SetParagraph paragraph : paragraphs) {
            SetLine line = paragraph.first();
            List<Long> key = List.of(
                    line.text().sizeKey(),
                    Math.round(line.measure().width() / line.text().size()));
            classes.computeIfAbsent(key, any -> new ArrayList<>()).add(paragraph);
        }
        return classes.values().stream()
                .map(texts -> ofOne(texts, hanLatin))
                .filter(texts -> texts.flush().found() > 0)
                .sorted((a, b) -> Integer.compare(b.lines(), a.lines()))
                .toList();
    }

    private static TextClass ofOne(List<SetParagraph> paragraphs, double hanLatin) {
        List<SetLine> lines =
                paragraphs.stream().flatMap(text -> text.lines().stream()).toList();
        List<SetLine> full =
                paragraphs.stream().flatMap(text -> text.fullLines().stream()).toList();
        DoubleStream widths = lines.stream().mapToDouble(line -> line.measure().width());
        return new TextClass(
                lines.get(0).text().size(),
                CommonValue.of(steps(paragraphs)).orElse(0),
                CommonValue.of(widths).orElse(0),
                lines.size(),
                RuleTally.of(full, LineEdgeRules::isFlush),
                Distribution.of(StretchRules.stretches(full)),
                StretchRules.tight(full, hanLatin));
    }

    private static DoubleStream steps(List<SetParagraph> paragraphs) {
        DoubleStream.Builder steps = DoubleStream.builder();
        for (SetParagraph paragraph : paragraphs) {
            for (int i = 1; i < paragraph.lines().size(); i++) {
                TextLine upper = paragraph.lines().get(i - 1).text();
                TextLine lower = paragraph.lines().get(i).text();
                if (upper.page() == lower.page()) {
                    steps.add(lower.baseline() - upper.baseline());
                }
            }
        }
        return steps.build();
    }
}
