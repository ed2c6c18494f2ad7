package org.huozi.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huozi.diag.Code;
import org.huozi.diag.Span;
import org.huozi.model.Block;
import org.huozi.model.Figure;
import org.huozi.model.FigureName;
import org.huozi.model.Inline;

/** Containers and paragraphs that are pictures → figures. */
final class FigureConverter {
    private final ReadingContext reading;
    private final InlineConverter inlines;
    private final BlockConverter blocks;

    FigureConverter(ReadingContext reading, InlineConverter inlines, BlockConverter blocks) {
        this.reading = reading;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    /** A paragraph that consists of pictures only is a figure; the title of the first is its caption. */
    Optional<Block> figure(Paragraph paragraph) {
        List<Node> nodes = nodes(paragraph);
        if (nodes.isEmpty() || InlineConverter.leadingImages(nodes) < nodes.size()) {
            return Optional.empty();
        }
        Span span = reading.span(paragraph);
        Block content = new org.huozi.model.Paragraph(inlines.content(paragraph), span);
        if (!hasImage(content)) {
            return Optional.of(content);
        }
        return Optional.of(new Figure(
                Figure.Type.FIGURE,
                OptionalInt.empty(),
                Optional.empty(),
                false,
                caption(nodes),
                List.of(content),
                span));
    }

    /** A container; one of an unknown name leaves its blocks where they are. */
    List<Block> figure(Container container) {
        Optional<Figure.Type> type = open(container);
        if (type.isEmpty()) {
            return blocks.children(container);
        }
        ContainerAttributes attributes = ContainerAttributes.read(container, reading);
        List<Inline> caption = new ArrayList<>();
        List<Block> content = new ArrayList<>();
        for (Node child : container.getChildren()) {
            read(child, type.get(), container.closed(), caption, content);
        }
        if (attributes.missing() && !content.isEmpty() && container.closed()) {
            reading.report(Code.FIG_005, container.opening());
        }
        if (!attributes.missing() && content.isEmpty() && container.closed()) {
            reading.report(
                    Code.FIG_006,
                    container.opening(),
                    FigureName.word(type.get()),
                    type.get().anchor());
        }
        return List.of(new Figure(
                type.get(),
                attributes.number(),
                attributes.note(),
                attributes.missing(),
                caption,
                content,
                reading.span(container)));
    }

    private Optional<Figure.Type> open(Container container) {
        BasedSequence opening = container.opening();
        if (container.wideColons()) {
            reading.report(Code.FIG_016, opening);
        }
        if (container.info().isEmpty()) {
            reading.report(Code.FIG_012, opening);
            return Optional.empty();
        }
        String name = container.info().toString().split("[\\s{｛]", 2)[0];
        Optional<Figure.Type> type = List.of(Figure.Type.values()).stream()
                .filter(known -> known.anchor().equals(name))
                .findFirst();
        if (type.isEmpty()) {
            reading.report(Code.FIG_001, opening, name);
        }
        if (!container.closed()) {
            reading.report(Code.FIG_002, opening, name);
        }
        return type;
    }

    private void read(Node child, Figure.Type type, boolean closed, List<Inline> caption, List<Block> content) {
        if (child instanceof Paragraph paragraph) {
            List<Node> nodes = nodes(paragraph);
            int images = InlineConverter.leadingImages(nodes);
            if (images > 0) {
                List<Inline> pictures = inlines.content(nodes.subList(0, images));
                content.add(new org.huozi.model.Paragraph(pictures, reading.span(paragraph)));
                caption.addAll(caption(nodes.subList(0, images)));
            }
            if (images < nodes.size()) {
                if (!caption.isEmpty()) {
                    caption.add(new Inline.LineBreak(reading.span(nodes.get(images))));
                }
                caption.addAll(inlines.content(nodes.subList(images, nodes.size())));
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

    private List<Inline> caption(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> node instanceof Image image
                        && image.getTitle().isNotNull()
                        && !image.getTitle().isBlank())
                .map(node -> ((Image) node).getTitle())
                .findFirst()
                .<List<Inline>>map(title -> List.of(new Inline.Text(reading.unescaped(title))))
                .orElse(List.of());
    }

    private static boolean hasImage(Block block) {
        return block instanceof org.huozi.model.Paragraph paragraph
                && paragraph.content().stream().anyMatch(Inline.Image.class::isInstance);
    }

    private static List<Node> nodes(Node parent) {
        List<Node> nodes = new ArrayList<>();
        parent.getChildren().forEach(nodes::add);
        return nodes;
    }
}
