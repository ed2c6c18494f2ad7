package org.huozi.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A stretch of two lists that is not the same; one of the two may be empty. What lies between hunks is the same.
 *
 * @param from first item before
 * @param to end of them
 * @param newFrom first item after
 * @param newTo end of them
 */
record DiffHunk(int from, int to, int newFrom, int newTo) {

    /** All of them, by Myers' algorithm, which keeps the most. */
    static <T> List<DiffHunk> between(List<T> before, List<T> after, BiPredicate<T, T> same) {
        List<DiffHunk> hunks = new ArrayList<>();
        for (AbstractDelta<T> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(same))
                .getDeltas()) {
            int from = delta.getSource().getPosition();
            int newFrom = delta.getTarget().getPosition();
            DiffHunk hunk = new DiffHunk(
                    from,
                    from + delta.getSource().size(),
                    newFrom,
                    newFrom + delta.getTarget().size());
            int last = hunks.size() - 1;
            if (last >= 0 && hunks.get(last).to == hunk.from && hunks.get(last).newTo == hunk.newFrom) {
                hunk = new DiffHunk(hunks.get(last).from, hunk.to, hunks.get(last).newFrom, hunk.newTo);
                hunks.remove(last);
            }
            hunks.add(hunk);
        }
        return hunks;
    }

    int size() {
        return Math.max(to - from, newTo - newFrom);
    }
}
