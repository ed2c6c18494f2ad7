package org.huozi.pagination.lines;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineBox;
import java.util.ArrayList;
import java.util.List;
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
    private final List<List<Segment>> loose = new ArrayList<>();

    private PassageReader(CssContext context, List<Text> named) {
        this.context = context;
        this.named = named;
    }

    /**
     * The passages below a layer.
     *
     * @param named text nodes in the order of their {@link TextCode#name}
     */
    static PassageReader read(Layer root, CssContext context, List<Text> named) {
        PassageReader reader = new PassageReader(context, named);
        for (Box box : Boxes.withNotes(root)) {
            if (box instanceof BlockBox block && block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
                reader.passages.addAll(reader.passages(block));
            }
        }
        return reader;
    }

    /** What the composer can set. */
    List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** What stands in a row in blocks whose lines are left to the engine. */
    List<List<Segment>> loose() {
        return List.copyOf(loose);
    }

    /**
     * A block's text: one passage, or several where the author broke the line. The lines of a block that holds anything
     * but text known by name, save a leader and page number at its end, are left to the engine.
     */
    private List<Passage> passages(BlockBox block) {
        List<List<Segment>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
        boolean leader = false;
        boolean settable = true;
        for (Styleable content : block.getInlineContent()) {
            if (!(content instanceof InlineBox inline)) {
                settable = false;
                pieces.add(new ArrayList<>());
                continue;
            }
            leader |= inline.isDynamicFunction();
            String text = inline.getText();
            if (text.isEmpty() || leader) {
                continue;
            }
            if (text.equals("\n")) {
                pieces.add(new ArrayList<>());
                continue;
            }
            int name = text.codePointAt(0);
            if (!TextCode.isName(name) || text.indexOf('\n') >= 0) {
                settable = false;
                pieces.add(new ArrayList<>());
                continue;
            }
            pieces.get(pieces.size() - 1)
                    .add(new Segment(
                            named.get(TextCode.index(name)),
                            text.substring(Character.charCount(name)),
                            inline.getStyle().getFSFont(context)));
        }
        if (settable) {
            return passages(block, pieces, leader);
        }
        loose.addAll(pieces);
        return List.of();
    }

    private List<Passage> passages(BlockBox block, List<List<Segment>> pieces, boolean leader) {
        double indent = Math.floor(block.getStyle()
                .getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, block.getContentWidth(), context));
        List<Passage> read = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            List<Segment> segments = pieces.get(i);
            if (!segments.isEmpty()) {
                double kept = leader ? LEADER * segments.get(0).font().getSize2D() : 0;
                Measure measure = new Measure(block.getContentWidth() - kept, i == 0 ? indent : 0);
                read.add(new Passage(segments, measure, setting(block)));
            }
        }
        return read;
    }

    private static Setting setting(BlockBox block) {
        IdentValue align = block.getStyle().getIdent(CSSName.TEXT_ALIGN);
        if (align == IdentValue.JUSTIFY) {
            return Setting.JUSTIFIED;
        }
        return align == IdentValue.CENTER ? Setting.BALANCED : Setting.RAGGED;
    }
}
