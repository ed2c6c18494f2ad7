package org.huozi.comparison;

import java.util.ArrayList;
import java.util.List;

/** Pictures that do not look as they did. One that only stands elsewhere or is larger does. */
final class PictureChanges {
    private PictureChanges() {}

    static List<Change> of(Proof before, Proof after) {
        List<Change> changes = new ArrayList<>();
        for (Hunk hunk : Hunk.between(
                before.pictures(),
                after.pictures(),
                (one, other) -> one.fingerprint().equals(other.fingerprint()))) {
            List<Picture> gone = before.pictures().subList(hunk.from(), hunk.to());
            List<Picture> come = after.pictures().subList(hunk.newFrom(), hunk.newTo());
            for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
                if (i >= come.size()) {
                    changes.add(removed(gone.get(i), at(after, hunk.newFrom())));
                } else if (i >= gone.size()) {
                    changes.add(added(come.get(i), at(before, hunk.from())));
                } else {
                    changes.add(
                            change(Fate.CHANGED, come.get(i).article(), Side.of(gone.get(i)), Side.of(come.get(i))));
                }
            }
        }
        return changes;
    }

    private static Change removed(Picture picture, Box caret) {
        return change(Fate.REMOVED, picture.article(), Side.of(picture), Side.without(caret));
    }

    private static Change added(Picture picture, Box caret) {
        return change(Fate.ADDED, picture.article(), Side.without(caret), Side.of(picture));
    }

    private static Change change(Fate fate, String article, Side before, Side after) {
        return new Change(0, fate, article, Kind.PICTURE, Kind.PICTURE, before, after);
    }

    /** Where the proof without it would have it: at the next picture, or behind the last. */
    private static Box at(Proof proof, int index) {
        List<Picture> pictures = proof.pictures();
        if (index < pictures.size()) {
            return pictures.get(index).box().start();
        }
        return pictures.isEmpty()
                ? proof.page(1).measure().start()
                : pictures.get(pictures.size() - 1).box().end();
    }
}
