package org.huozi.markdown;

import java.util.List;
import org.huozi.diag.Code;
import org.huozi.model.Block;
import org.huozi.model.Paragraph;
import org.huozi.model.Verse;

/** The container {@code verse} → verse: every line of the source is a line. */
final class VerseConverter {
    private final ReadingContext reading;
    private final InlineConverter inlines;
    private final BlockConverter blocks;

    VerseConverter(ReadingContext reading, InlineConverter inlines, BlockConverter blocks) {
        this.reading = reading;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    Verse verse(Container container) {
        AttributedText text = new AttributedText(reading, inlines::lines);
        text.read(container, child -> {
            if (child instanceof com.vladsch.flexmark.ast.Paragraph stanza) {
                return List.<Block>of(new Paragraph(inlines.lines(AttributedText.nodes(stanza)), reading.span(stanza)));
            }
            if (container.closed()) {
                reading.report(Code.FIG_023, child);
            }
            return blocks.block(child);
        });
        return new Verse(text.content(), text.attribution(), reading.span(container));
    }
}
