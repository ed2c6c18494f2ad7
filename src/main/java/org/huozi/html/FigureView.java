package org.huozi.html;

import java.util.Optional;

/**
 * What {@code templates/lib/figure.ftlh} sees of a figure or table, as {@code figure}.
 *
 * @param type {@code figure} or {@code table}
 * @param label 图 1, 表 2
 * @param note printed beside the label
 * @param missing the original is not at hand; then {@code content} is empty
 * @param caption possibly empty
 */
public record FigureView(
        String id,
        String type,
        int number,
        String label,
        Optional<String> note,
        boolean missing,
        Markup caption,
        Markup content) {}
