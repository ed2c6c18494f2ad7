package org.huozi.pagination;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huozi.typeset.Measure;
import org.huozi.typeset.Setting;
import org.w3c.dom.Text;

/** Collects, from the boxes of a layout, the blocks of text that the composer can set. */
final class PassageReader {
    /** What a leader with its page number needs at the end of a line, in em. */
    private static final int LEADER = 5;

    private final CssContext context;
    private final List<Text> named;
    private final List<Passage> passages = new ArrayList<>();
    private final Set<Box> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    private PassageReader(CssContext context, List<Text> named) {
        this.context = context;
        this.named = named;
    }

    /**
     * The passages below a box.
     *
     * @param named text nodes in the order of their {@link TextCode#name}
     */
    static List<Passage> read(Layer root, CssContext context, List<Text> named) {
        PassageReader reader = new PassageReader(context, named);
        reader.visit(root);
        return List.copyOf(reader.passages);
    }

    /** Positioned boxes hang in layers of their own, not among their parent's children. */
    private void visit(Layer layer) {
        visit(layer.getMaster());
        layer.getChildren().forEach(this::visit);
    }

    private void visit(Box box) {
        if (!visited.add(box)) {
            return;
        }
        if (box instanceof BlockBox block && block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            passage(block).ifPresent(passages::add);
        }
        for (Box child : box.getChildren()) {
            visit(child);
        }
    }

    /** Empty for a block that holds anything but text known by name, save a leader and page number at its end. */
    private Optional<Passage> passage(BlockBox block) {
        List<Segment> segments = new ArrayList<>();
        boolean leader = false;
        for (Styleable content : block.getInlineContent()) {
            if (!(content instanceof InlineBox inline)) {
                return Optional.empty();
            }
            leader |= inline.isDynamicFunction();
            String text = inline.getText();
            if (text.isEmpty() || leader) {
                continue;
            }
            int name = text.codePointAt(0);
            if (!TextCode.isName(name) || text.indexOf('\n') >= 0) {
                return Optional.empty();
            }
            segments.add(new Segment(
                    named.get(TextCode.index(name)),
                    text.substring(Character.charCount(name)),
                    inline.getStyle().getFSFont(context)));
        }
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        double width = block.getContentWidth()
                - (leader ? LEADER * segments.get(0).font().getSize2D() : 0);
        double indent = Math.floor(block.getStyle()
                .getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, block.getContentWidth(), context));
        return Optional.of(new Passage(segments, new Measure(width, indent), setting(block)));
    }

    private static Setting setting(BlockBox block) {
        IdentValue align = block.getStyle().getIdent(CSSName.TEXT_ALIGN);
        if (align == IdentValue.JUSTIFY) {
            return Setting.JUSTIFIED;
        }
        return align == IdentValue.CENTER ? Setting.BALANCED : Setting.RAGGED;
    }
}
