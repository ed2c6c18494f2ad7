package org.huozi.pagination;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.huozi.pagination.lines.Boxes;
import org.w3c.dom.Element;

/** What of a document has a box in the finished layout: the text of each element, and the pictures. */
final class LaidOut {
    /** The engine may drop it at the ends of lines. */
    static final Pattern SPACE = Pattern.compile("\\s+");

    private final IdentityHashMap<Element, StringBuilder> texts = new IdentityHashMap<>();
    private final Set<Element> pictures = Collections.newSetFromMap(new IdentityHashMap<>());

    private LaidOut() {}

    static LaidOut of(PdfBoxRenderer renderer) {
        LaidOut laidOut = new LaidOut();
        Boxes.of(renderer.getRootBox().getLayer()).forEach(laidOut::take);
        return laidOut;
    }

    /** What stands on the pages of an element's own text, white space aside; not that of the elements inside it. */
    String text(Element element) {
        StringBuilder text = texts.get(element);
        return text == null ? "" : SPACE.matcher(text).replaceAll("");
    }

    boolean hasPicture(Element element) {
        return pictures.contains(element);
    }

    private void take(Box box) {
        if (box instanceof BlockBox block && block.isReplaced() && block.getElement() != null) {
            pictures.add(block.getElement());
        }
        if (box instanceof InlineLayoutBox line) {
            for (Object child : line.getInlineChildren()) {
                if (child instanceof InlineText text) {
                    add(text, line);
                }
            }
        }
    }

    private void add(InlineText text, InlineLayoutBox line) {
        Box owner = line;
        while (owner.getElement() == null && owner.getParent() != null) {
            owner = owner.getParent();
        }
        if (owner.getElement() != null && !text.isDynamicFunction()) {
            texts.computeIfAbsent(owner.getElement(), unseen -> new StringBuilder())
                    .append(text.getSubstring());
        }
    }
}
