package org.huozi.check.typography;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huozi.han.Western;

/** The lines of a paragraph of running text, on one page or several. */
record SetParagraph(List<SetLine> lines) {
    SetParagraph {
        lines = List.copyOf(lines);
    }

    SetLine first() {
        return lines.get(0);
    }

    SetLine last() {
        return lines.get(lines.size() - 1);
    }

    /** The lines that justified setting fills. */
    List<SetLine> fullLines() {
        return lines.subList(0, lines.size() - 1);
    }

    /** Lines before the last that could not be filled, and are set as they come. */
    List<SetLine> unfilledLines() {
        return IntStream.range(0, lines.size() - 1)
                .filter(i -> lines.get(i).isUnfilledBefore(lines.get(i + 1).text()))
                .mapToObj(lines::get)
                .toList();
    }

    SetParagraph joinedWith(SetParagraph next) {
        return new SetParagraph(
                Stream.concat(lines.stream(), next.lines.stream()).toList());
    }

    /** A line and the measure it is set to. */
    record SetLine(TextLine text, ColumnEdges measure) {
        double right() {
            return text.right(measure.right());
        }

        /** Points to the right edge of the measure; negative for a line that oversteps it. */
        double shortfall() {
            return measure.right() - right();
        }

        /**
         * Whether the line could not be filled, since what the next one begins with is longer than the room left: a word,
         * or a character where the line has too few spaces to take the rest; or since a word goes on there.
         */
        boolean isUnfilledBefore(TextLine next) {
            double room = shortfall() - text.size() / 4;
            boolean natural = LineSpacing.of(text).widest() < LineSpacing.NOTHING;
            boolean word = next.firstWord() > 0 && next.firstWord() > room;
            boolean rest =
                    LineSpacing.mostStretch(text) < shortfall() && (next.first().em() > room || goesOnIn(next));
            return shortfall() > LineEdgeRules.FLUSH && natural && (word || rest);
        }

        private boolean goesOnIn(TextLine next) {
            return Western.isBlock(text.last().text().codePointAt(0)) && next.firstWord() > 0;
        }

        /** Indent in em; an opening mark counts from where its body would begin. */
        double indent() {
            return (text.left(measure.left()) - measure.left()) / text.size();
        }

        boolean isIndented() {
            return indent() > 0.8;
        }

        int page() {
            return text.page();
        }
    }
}
