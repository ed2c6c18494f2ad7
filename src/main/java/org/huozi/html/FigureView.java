package org.huozi.html;

import java.util.List;
import java.util.Optional;

/**
 * What {@code templates/lib/figure.ftlh} sees of a figure or table, as {@code figure}.
 *
 * @param type {@code figure} or {@code table}
 * @param note printed beside what the figure is called
 * @param missing the original is not at hand; then {@code content} is empty
 * @param caption possibly empty
 * @param unit which the numbers of a table are in, possibly empty
 * @param remarks notes and sources, a line each
 */
public record FigureView(
        String id,
        String type,
        int number,
        Optional<String> note,
        boolean missing,
        Markup caption,
        Markup unit,
        List<Markup> remarks,
        Markup content) {
    public FigureView {
        remarks = List.copyOf(remarks);
    }
}
