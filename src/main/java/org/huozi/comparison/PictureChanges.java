package org.huozi.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Finds pictures that look different. One that has only another place or size looks the same. */
final class PictureChanges {
    private static final Comparator<Box> DOWNWARDS =
            Comparator.comparingInt(Box::sheet).thenComparingDouble(Box::bottom);

    private final List<SentenceMatch> kept;

    private PictureChanges(List<SentenceMatch> matches) {
        this.kept = matches.stream()
                .filter(match ->
                        match.isKept() && match.after().get(0).kind() != BlockKind.NOTE) // at the foot of its page
                .toList();
    }

    /**
     * Compares the pictures of two proofs.
     *
     * @param matches of their sentences, which tell where a picture would stand in the proof that lacks it
     */
    static List<Change> of(Proof before, Proof after, List<SentenceMatch> matches) {
        PictureChanges pictures = new PictureChanges(matches);
        List<Change> changes = new ArrayList<>();
        for (DiffHunk hunk : DiffHunk.between(
                before.pictures(),
                after.pictures(),
                (one, other) -> one.fingerprint().equals(other.fingerprint()))) {
            List<Picture> gone = before.pictures().subList(hunk.from(), hunk.to());
            List<Picture> come = after.pictures().subList(hunk.newFrom(), hunk.newTo());
            for (int i = 0; i < hunk.size(); i++) {
                if (i >= come.size()) {
                    changes.add(pictures.removed(gone.get(i)));
                } else if (i >= gone.size()) {
                    changes.add(pictures.added(come.get(i)));
                } else {
                    changes.add(
                            change(Fate.CHANGED, come.get(i).article(), Side.of(gone.get(i)), Side.of(come.get(i))));
                }
            }
        }
        return changes;
    }

    private Change removed(Picture picture) {
        Box caret = caret(picture, PictureChanges::before, PictureChanges::after);
        return change(Fate.REMOVED, picture.article(), Side.of(picture), Side.without(caret));
    }

    private Change added(Picture picture) {
        Box caret = caret(picture, PictureChanges::after, PictureChanges::before);
        return change(Fate.ADDED, picture.article(), Side.without(caret), Side.of(picture));
    }

    private static Change change(Fate fate, String article, Side before, Side after) {
        return new Change(0, fate, article, BlockKind.PICTURE, BlockKind.PICTURE, before, after);
    }

    private static Box before(SentenceMatch match) {
        return match.before().get(0).last();
    }

    private static Box after(SentenceMatch match) {
        return match.after().get(0).last();
    }

    /** In the other proof, behind the text that stands above the picture in its own. */
    private Box caret(Picture picture, Function<SentenceMatch, Box> own, Function<SentenceMatch, Box> other) {
        Box start = picture.box().start();
        Box top = new Box(start.sheet(), start.left(), start.top(), start.right(), start.top() + 1);
        return kept.stream()
                .filter(match -> DOWNWARDS.compare(own.apply(match), top) <= 0)
                .max(Comparator.comparing(own, DOWNWARDS))
                .map(match -> other.apply(match).end())
                .orElse(new Box(1, 0, 0, 0, 0));
    }
}
