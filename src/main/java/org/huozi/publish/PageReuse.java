package org.huozi.publish;

import java.util.function.UnaryOperator;
import org.huozi.output.Covers;
import org.huozi.pagination.Pagination;

/**
 * Which pages and covers a run takes over from an earlier run instead of making them.
 *
 * @param pagination from the one that sets pages anew to the one that is used
 * @param covers from what draws covers anew to what is used
 */
public record PageReuse(UnaryOperator<Pagination> pagination, UnaryOperator<Covers> covers) {
    /** Takes over nothing: all pages and covers are made. */
    public static final PageReuse NONE = new PageReuse(UnaryOperator.identity(), UnaryOperator.identity());
}
