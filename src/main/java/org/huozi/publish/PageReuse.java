package org.huozi.publish;

import java.util.function.UnaryOperator;
import org.huozi.output.Covers;
import org.huozi.pagination.Pagination;

/**
 * How a run comes by pages and covers: by making them, or by taking what stands from a run before.
 *
 * @param pagination from the one that sets pages anew to the one that is used
 * @param covers from what draws covers anew to what is used
 */
public record PageReuse(UnaryOperator<Pagination> pagination, UnaryOperator<Covers> covers) {
    /** Everything is made. */
    public static final PageReuse NONE = new PageReuse(UnaryOperator.identity(), UnaryOperator.identity());
}
