package org.huozi.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.huozi.diag.Code;
import org.huozi.model.Block;
import org.huozi.model.Figure;
import org.huozi.model.FigureName;
import org.huozi.model.Inline;
import org.huozi.model.Table;

/** The containers {@code figure}, {@code figures} and {@code table} → figures. */
final class FigureConverter {
    /** A figure whose pictures stand side by side. */
    static final String SIDE_BY_SIDE = "figures";

    private final ReadingContext reading;
    private final InlineConverter inlines;
    private final BlockConverter blocks;

    FigureConverter(ReadingContext reading, InlineConverter inlines, BlockConverter blocks) {
        this.reading = reading;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    Figure figure(Container container, Figure.Type type) {
        ContainerAttributes attributes = ContainerAttributes.read(container, reading);
        CaptionReader caption = new CaptionReader(reading, inlines);
        PanelReader panels = new PanelReader(reading, inlines, caption);
        List<Block> content = new ArrayList<>();
        for (Node child : container.getChildren()) {
            if (child instanceof Paragraph paragraph && attributes.name().equals(SIDE_BY_SIDE)) {
                panels.read(paragraph);
            } else {
                read(child, type, container.closed(), caption, content);
            }
        }
        content.addAll(panels.panels());
        if (attributes.missing() && !content.isEmpty() && container.closed()) {
            reading.report(Code.FIG_005, container.opening());
        }
        if (!attributes.missing() && content.isEmpty() && container.closed()) {
            reading.report(Code.FIG_006, container.opening(), FigureName.word(type), attributes.name());
        }
        return new Figure(
                type,
                attributes.number(),
                attributes.note(),
                attributes.missing(),
                attributes.turned(),
                caption.label(),
                caption.content(),
                caption.contentEn(),
                caption.unit(),
                caption.remarks(),
                content.stream()
                        .map(block -> block instanceof Table table
                                ? columns(table, attributes.widths(), container)
                                : pictures(block, attributes.width()))
                        .toList(),
                reading.span(container));
    }

    private Table columns(Table table, List<Integer> widths, Container container) {
        if (!widths.isEmpty() && widths.size() != table.alignments().size()) {
            reading.report(
                    Code.FIG_032,
                    container.opening(),
                    Integer.toString(widths.size()),
                    Integer.toString(table.alignments().size()));
            return table;
        }
        return table.withWidths(widths);
    }

    private static Block pictures(Block block, OptionalInt width) {
        return block instanceof org.huozi.model.Paragraph paragraph
                ? new org.huozi.model.Paragraph(
                        paragraph.content().stream()
                                .map(inline -> inline instanceof Inline.Image image ? image.withWidth(width) : inline)
                                .toList(),
                        paragraph.span())
                : block;
    }

    private void read(Node child, Figure.Type type, boolean closed, CaptionReader caption, List<Block> content) {
        if (child instanceof Paragraph) {
            for (PictureLines part : PictureLines.of(child)) {
                if (part.pictures()) {
                    List<Node> pictures = BrokenLines.trimmed(part.nodes(), reading);
                    content.add(new org.huozi.model.Paragraph(inlines.content(pictures), reading.span(child)));
                    caption.addTitle(part.nodes());
                } else {
                    caption.add(part);
                }
            }
        } else if (child instanceof TableBlock && type == Figure.Type.TABLE) {
            content.addAll(blocks.block(child));
        } else {
            List<Block> misplaced = blocks.block(child);
            // a container that was never closed holds all that follows: one finding about it is enough
            if (!misplaced.isEmpty() && closed) {
                reading.report(Code.FIG_013, child, FigureName.word(type), type.anchor());
            }
            content.addAll(misplaced);
        }
    }
}
