package org.huozi.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.model.Block;
import org.huozi.model.Figure;
import org.huozi.model.Inset;
import org.huozi.model.Words;

/** Containers {@code ::: name} → what their name says. */
final class ContainerConverter {
    private static final Pattern COLONS = Pattern.compile("\\s*([:：]*：[:：]*)");

    private final ReadingContext reading;
    private final BlockConverter blocks;
    private final FigureConverter figures;
    private final VerseConverter verses;
    private final InsetConverter insets;

    ContainerConverter(ReadingContext reading, InlineConverter inlines, BlockConverter blocks) {
        this.reading = reading;
        this.blocks = blocks;
        this.figures = new FigureConverter(reading, inlines, blocks);
        this.verses = new VerseConverter(reading, inlines, blocks);
        this.insets = new InsetConverter(reading, blocks);
    }

    /** One of an unknown name leaves its blocks where they are. */
    List<Block> blocks(Container container) {
        BasedSequence opening = container.opening();
        if (container.wideColons()) {
            reading.report(Code.FIG_016, reading.span(opening), narrow(List.of(opening, container.closing())));
        }
        if (container.info().isEmpty()) {
            reading.report(Code.FIG_012, opening);
            return blocks.children(container);
        }
        String name = ContainerAttributes.name(container);
        if (!container.closed()) {
            reading.report(Code.FIG_002, opening, name);
        }
        return switch (name) {
            case "figure", FigureConverter.SIDE_BY_SIDE -> List.of(figures.figure(container, Figure.Type.FIGURE));
            case "table" -> List.of(figures.figure(container, Figure.Type.TABLE));
            case "box" -> List.of(insets.inset(container, Inset.Purpose.BOX));
            case "pullquote" -> List.of(insets.inset(container, Inset.Purpose.PULLQUOTE));
            case "verse" -> {
                ContainerAttributes.refuse(container, reading);
                yield List.of(verses.verse(container));
            }
            case "bibliography" -> {
                ContainerAttributes.refuse(container, reading);
                yield Bibliographies.marked(blocks.children(container));
            }
            default -> {
                reading.report(Code.FIG_001, opening, name);
                yield blocks.children(container);
            }
        };
    }

    /** The colons of these lines, as they are meant. */
    private List<Correction> narrow(List<BasedSequence> lines) {
        List<Correction> corrections = new ArrayList<>();
        for (BasedSequence line : lines) {
            Words words = reading.words(line.getStartOffset(), line.getEndOffset());
            Matcher colons = COLONS.matcher(words.text());
            if (colons.lookingAt()) {
                String narrow = ":".repeat(colons.end(1) - colons.start(1));
                words.correction(colons.start(1), colons.end(1), narrow).ifPresent(corrections::add);
            }
        }
        return corrections;
    }
}
