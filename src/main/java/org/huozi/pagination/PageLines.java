package org.huozi.pagination;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huozi.pagination.lines.Boxes;
import org.huozi.pagination.lines.ComposedLines;
import org.w3c.dom.Element;

/** The lines of a finished layout on their pages: those of the text, and those of the notes below it. Lengths in dots. */
final class PageLines {
    /** Lines of a note, and where they begin. */
    record SetNote(Element element, LineBox mark, List<LineBox> lines) {}

    private final Layer layer;
    private final LayoutContext context;
    private final List<SetNote> notes = new ArrayList<>();
    private final TreeMap<Integer, List<Box>> text = new TreeMap<>();

    private PageLines(PdfBoxRenderer renderer) {
        this.layer = renderer.getRootBox().getLayer();
        this.context = renderer.getSharedContext().newLayoutContextInstance();
        List<Box> all = Boxes.of(layer);
        Set<Box> belowTheText = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Box box : all) {
            if (box instanceof LineBox line && line.hasFootnotes()) {
                for (BlockBox body : line.getReferencedFootnoteBodies()) {
                    List<LineBox> lines = Boxes.lines(body);
                    belowTheText.addAll(lines);
                    if (!lines.isEmpty()) {
                        element(lines.get(0)).ifPresent(element -> notes.add(new SetNote(element, line, lines)));
                    }
                }
            }
        }
        for (Box box : all) {
            boolean seen = (box instanceof LineBox && box.getHeight() > 0)
                    || (box instanceof BlockBox block && block.isReplaced());
            if (seen && !belowTheText.contains(box)) {
                text.computeIfAbsent(sheet(box), unseen -> new ArrayList<>()).add(box);
            }
        }
        text.values().forEach(boxes -> boxes.sort(Comparator.comparingInt(Box::getAbsY)));
    }

    /** The note in whose words a line is; around it the engine puts elements of its own. */
    private static Optional<Element> element(Box line) {
        Box above = line;
        while (above != null
                && !(above.getElement() != null
                        && above.getElement().getAttribute("role").equals("doc-footnote"))) {
            above = above.getParent();
        }
        return Optional.ofNullable(above).map(Box::getElement);
    }

    static PageLines of(PdfBoxRenderer renderer) {
        return new PageLines(renderer);
    }

    /** In the order of their marks, as the engine holds these. */
    List<SetNote> notes() {
        return List.copyOf(notes);
    }

    Optional<SetNote> note(Element element) {
        return notes.stream().filter(note -> note.element() == element).findFirst();
    }

    /** Of 0-based sheets. */
    List<Integer> sheets() {
        return List.copyOf(text.keySet());
    }

    /** 0-based. */
    int sheet(Box box) {
        return layer.getFirstPage(context, box).getPageNo();
    }

    /** Lines and pictures, from the top. */
    List<Box> text(int sheet) {
        return text.getOrDefault(sheet, List.of());
    }

    /** What of a page stands empty, above its notes. */
    double room(int sheet) {
        return page(sheet).getBottom(context)
                - text(sheet).stream()
                        .mapToInt(box -> box.getAbsY() + box.getHeight())
                        .max()
                        .orElse(page(sheet).getTop());
    }

    /** How far below the top of its page a line of the text ends. */
    double depth(Box line) {
        return line.getAbsY() + line.getHeight() - page(sheet(line)).getTop();
    }

    /** What rule and space above the notes of a page take. */
    double aboveNotes(int sheet) {
        PageBox page = page(sheet);
        double lines = notes.stream()
                .flatMap(note -> note.lines().stream())
                .filter(line -> sheet(line) == sheet)
                .mapToDouble(Box::getHeight)
                .sum();
        return Math.max(0, page.getFootnoteAreaHeight() - lines);
    }

    boolean hasNotes(int sheet) {
        return page(sheet).getFootnoteAreaHeight() > 0;
    }

    private PageBox page(int sheet) {
        return layer.getPages().get(sheet);
    }

    /** The paragraph whose composed lines include one, if nothing else stands in it. */
    static Optional<Element> paragraph(Box line) {
        Box block = line.getParent();
        Box owner = block;
        while (owner != null && owner.getElement() == null) {
            owner = owner.getParent();
        }
        return owner == null || owner instanceof TableCellBox
                ? Optional.empty()
                : Optional.of(owner.getElement())
                        .filter(element -> ComposedLines.count(element)
                                == Boxes.lines(block).size());
    }

    /** 0-based, in its block. */
    static int index(Box line) {
        return Boxes.lines(line.getParent()).indexOf(line);
    }
}
