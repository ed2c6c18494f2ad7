package org.huozi.html;

import java.util.List;
import java.util.Optional;

/**
 * What {@code templates/lib/figure.ftlh} sees of a figure or table, as {@code figure}.
 *
 * @param type {@code figure} or {@code table}
 * @param note printed beside what the figure is called
 * @param missing the original is not at hand; then {@code content} is empty
 * @param turned to be turned to the side of a page of its own
 * @param caption possibly empty
 * @param captionEn the same in English, possibly empty
 * @param unit which the numbers of a table are in, possibly empty
 * @param panels pictures side by side; empty unless there are several
 * @param content a table, or pictures that are not side by side
 * @param remarks notes and sources, a line each
 * @param notes those that are marked in it
 */
public record FigureView(
        String id,
        String type,
        int number,
        Optional<String> note,
        boolean missing,
        boolean turned,
        Markup caption,
        Markup captionEn,
        Markup unit,
        List<PanelView> panels,
        Markup content,
        List<Markup> remarks,
        List<NoteView> notes) {
    public FigureView {
        panels = List.copyOf(panels);
        remarks = List.copyOf(remarks);
        notes = List.copyOf(notes);
    }

    /**
     * One of several pictures side by side.
     *
     * @param caption its own, possibly empty
     */
    public record PanelView(Markup picture, Markup caption) {}
}
