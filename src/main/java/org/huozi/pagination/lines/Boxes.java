package org.huozi.pagination.lines;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineBox;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The boxes of a layout, each once, what holds others before these. The engine keeps them in four places: positioned
 * boxes, floats, and notes that a page has taken in hang in layers, notes besides on the text that has their mark, what
 * stands in a line on the line, and only the rest among their parent's children.
 */
public final class Boxes {
    private final Set<Box> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Box> boxes = new ArrayList<>();

    /** Whether notes are wanted that no page may have taken in: the engine drops those in what floats. */
    private final boolean withNotes;

    private Boxes(boolean withNotes) {
        this.withNotes = withNotes;
    }

    /**
     * What stands on the pages.
     *
     * @param root layer of a finished layout
     */
    public static List<Box> of(Layer root) {
        Boxes all = new Boxes(false);
        all.visit(root);
        return List.copyOf(all.boxes);
    }

    /**
     * What stands on the pages or may come to.
     *
     * @param root layer of a layout
     */
    public static List<Box> withNotes(Layer root) {
        Boxes all = new Boxes(true);
        all.visit(root);
        return List.copyOf(all.boxes);
    }

    /** A box and all that it holds. */
    public static List<Box> in(Box box) {
        Boxes all = new Boxes(false);
        all.visit(box);
        return List.copyOf(all.boxes);
    }

    /** The lines in a box that take up room, those of blocks inside it included. */
    public static List<LineBox> lines(Box box) {
        List<LineBox> lines = new ArrayList<>();
        collect(box, lines);
        return List.copyOf(lines);
    }

    private static void collect(Box box, List<LineBox> lines) {
        if (box instanceof LineBox line) {
            if (line.getHeight() > 0) {
                lines.add(line);
            }
        } else {
            box.getChildren().forEach(child -> collect(child, lines));
        }
    }

    private void visit(Layer layer) {
        visit(layer.getMaster());
        layer.getFloats().forEach(this::visit);
        layer.getChildren().forEach(this::visit);
    }

    private void visit(Box box) {
        if (!visited.add(box)) {
            return;
        }
        boxes.add(box);
        if (withNotes
                && box instanceof BlockBox block
                && block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            for (Styleable content : block.getInlineContent()) {
                if (content instanceof InlineBox inline && inline.hasFootnote()) {
                    visit(inline.getFootnoteBody());
                }
            }
        }
        if (box instanceof InlineLayoutBox line) {
            for (Object content : line.getInlineChildren()) {
                if (content instanceof Box inside) {
                    visit(inside);
                }
            }
        }
        box.getChildren().forEach(this::visit);
    }
}
