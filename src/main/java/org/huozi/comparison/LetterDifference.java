package org.huozi.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds which letters of two texts are the same. The rest reads as a person would have changed it: whole words and
 * numbers, with no single letters between two changes that are the same only by chance.
 */
final class LetterDifference {
    private static final int NONE = -1;

    private final List<Letter> before;
    private final List<Letter> after;
    /** Of each letter before: the one after it, or none. */
    private final int[] kept;

    private LetterDifference(List<Letter> before, List<Letter> after) {
        this.before = before;
        this.after = after;
        this.kept = new int[before.size()];
    }

    static LetterDifference of(List<Letter> before, List<Letter> after) {
        LetterDifference difference = new LetterDifference(before, after);
        difference.align();
        difference.dropIslands();
        difference.dropPartsOfWords();
        return difference;
    }

    List<DiffHunk> hunks() {
        List<DiffHunk> hunks = new ArrayList<>();
        int from = 0;
        int newFrom = 0;
        for (int i = 0; i <= kept.length; i++) {
            boolean end = i == kept.length;
            if (!end && kept[i] == NONE) {
                continue;
            }
            int j = end ? after.size() : kept[i];
            if (i > from || j > newFrom) {
                hunks.add(new DiffHunk(from, i, newFrom, j));
            }
            from = i + 1;
            newFrom = j + 1;
        }
        return hunks;
    }

    private void align() {
        Arrays.fill(kept, NONE);
        int i = 0;
        int j = 0;
        for (DiffHunk hunk : DiffHunk.between(before, after, Letter::sameAs)) {
            while (i < hunk.from()) {
                kept[i++] = j++;
            }
            i = hunk.to();
            j = hunk.newTo();
        }
        while (i < kept.length) {
            kept[i++] = j++;
        }
    }

    /** Joins two changes where what is the same between them is no longer than either. */
    private void dropIslands() {
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            List<DiffHunk> hunks = hunks();
            for (int n = 1; n < hunks.size() && !dropped; n++) {
                DiffHunk left = hunks.get(n - 1);
                DiffHunk right = hunks.get(n);
                int island = right.from() - left.to();
                if (island <= left.size() && island <= right.size()) {
                    Arrays.fill(kept, left.to(), right.from(), NONE);
                    dropped = true;
                }
            }
        }
    }

    private void dropPartsOfWords() {
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            boolean[] stays = new boolean[after.size()];
            Arrays.stream(kept).filter(j -> j != NONE).forEach(j -> stays[j] = true);
            for (int i = 0; i < kept.length; i++) {
                if (kept[i] != NONE
                        && (isTorn(before, i, n -> kept[n] == NONE) || isTorn(after, kept[i], n -> !stays[n]))) {
                    kept[i] = NONE;
                    dropped = true;
                }
            }
        }
    }

    private interface Changed {
        boolean at(int index);
    }

    /** Whether a neighbouring letter of the same word or number has changed. */
    private static boolean isTorn(List<Letter> letters, int index, Changed changed) {
        return (index > 0 && holdTogether(letters, index) && changed.at(index - 1))
                || (index + 1 < letters.size() && holdTogether(letters, index + 1) && changed.at(index + 1));
    }

    /** Whether a letter and the one before are parts of a word or number; 18.5% is one. */
    private static boolean holdTogether(List<Letter> letters, int index) {
        Letter left = letters.get(index - 1);
        Letter right = letters.get(index);
        if (right.before() != Separator.NONE) {
            return false;
        }
        if (left.isWestern() && right.isWestern()) {
            return true;
        }
        boolean point =
                isPoint(right) && index + 1 < letters.size() && isDigit(left) && isDigit(letters.get(index + 1));
        boolean fraction = isPoint(left) && index > 1 && isDigit(right) && isDigit(letters.get(index - 2));
        return point || fraction || (isDigit(left) && "%‰".contains(right.text()));
    }

    private static boolean isDigit(Letter letter) {
        return Character.isDigit(letter.text().codePointAt(0));
    }

    private static boolean isPoint(Letter letter) {
        return letter.text().equals(".") || letter.text().equals(",");
    }
}
