package org.huozi.html;

import java.util.Optional;

/**
 * What {@code templates/lib/figure.ftlh} sees of a figure or table, as {@code figure}.
 *
 * @param type {@code figure} or {@code table}
 * @param note printed beside what the figure is called
 * @param missing the original is not at hand; then {@code content} is empty
 * @param caption possibly empty
 */
public record FigureView(
        String id, String type, int number, Optional<String> note, boolean missing, Markup caption, Markup content) {}
