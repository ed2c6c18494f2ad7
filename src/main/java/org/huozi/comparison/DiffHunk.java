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

    /**
     * As many pairs of items as are compared at most: Myers' algorithm takes, where little is the same, as many steps as
     * there are pairs.
     */
    static final long MOST_PAIRS = 4_000_000;

    /**
     * All of them, by Myers' algorithm, which keeps the most. Of lists with too many pairs only what they begin and end
     * with is the same, unless all the rest is short.
     */
    static <T> List<DiffHunk> between(List<T> before, List<T> after, BiPredicate<T, T> same) {
        if (isWithin(MOST_PAIRS, before, after)) {
            return shortest(before, after, same);
        }
        int start = 0;
        int end = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && same.test(before.get(start), after.get(start))) {
            start++;
        }
        while (start + end < shorter
                && same.test(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
        }
        List<T> old = before.subList(start, before.size() - end);
        List<T> renewed = after.subList(start, after.size() - end);
        List<DiffHunk> hunks = isWithin(MOST_PAIRS, old, renewed)
                ? shortest(old, renewed, same)
                : List.of(new DiffHunk(0, old.size(), 0, renewed.size()));
        int offset = start;
        return hunks.stream().map(hunk -> hunk.shifted(offset, offset)).toList();
    }

    static boolean isWithin(long most, List<?> before, List<?> after) {
        return (long) before.size() * after.size() <= most;
    }

    /** The same stretch of lists of which these are parts. */
    private DiffHunk shifted(int by, int newBy) {
        return new DiffHunk(from + by, to + by, newFrom + newBy, newTo + newBy);
    }

    private static <T> List<DiffHunk> shortest(List<T> before, List<T> after, BiPredicate<T, T> same) {
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
