package org.huozi.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.model.Block;
import org.huozi.model.Figure;
import org.huozi.model.Words;

/** Containers {@code ::: name} → what their name says. */
final class ContainerConverter {
    private static final String VERSE = "verse";
    private static final String BIBLIOGRAPHY = "bibliography";

    private static final Pattern COLONS = Pattern.compile("\\s*([:：]*：[:：]*)");

    private final ReadingContext reading;
    private final BlockConverter blocks;
    private final FigureConverter figures;
    private final VerseConverter verses;

    ContainerConverter(ReadingContext reading, InlineConverter inlines, BlockConverter blocks) {
        this.reading = reading;
        this.blocks = blocks;
        this.figures = new FigureConverter(reading, inlines, blocks);
        this.verses = new VerseConverter(reading, inlines, blocks);
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
        Optional<Figure.Type> type = name.equals(FigureConverter.SIDE_BY_SIDE)
                ? Optional.of(Figure.Type.FIGURE)
                : Arrays.stream(Figure.Type.values())
                        .filter(known -> known.anchor().equals(name))
                        .findFirst();
        boolean verse = name.equals(VERSE);
        boolean bibliography = name.equals(BIBLIOGRAPHY);
        if (type.isEmpty() && !verse && !bibliography) {
            reading.report(Code.FIG_001, opening, name);
        }
        if (!container.closed()) {
            reading.report(Code.FIG_002, opening, name);
        }
        if (bibliography) {
            ContainerAttributes.refuse(container, reading);
            return Bibliographies.marked(blocks.children(container));
        }
        if (verse) {
            ContainerAttributes.refuse(container, reading);
            return List.of(verses.verse(container));
        }
        return type.<List<Block>>map(known -> List.of(figures.figure(container, known)))
                .orElseGet(() -> blocks.children(container));
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
