package org.huozi.word.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huozi.word.Look;

/** The look that the running text of a manuscript has: whatever looks otherwise may mean something. */
record BodyLook(String face, double points, boolean strong) {
    /** Characters: what is longer runs on. */
    private static final int RUNNING = 40;

    /** Points: type that is so much larger is seen to be. */
    private static final double LARGER = 0.9;

    /** The look of most characters, of long paragraphs if there are any. */
    static BodyLook of(List<SeenParagraph> paragraphs) {
        List<SeenParagraph> running = paragraphs.stream()
                .filter(paragraph -> paragraph.text().length() > RUNNING)
                .toList();
        Map<BodyLook, Integer> lengths = new HashMap<>();
        BodyLook common = of(Look.PLAIN);
        for (SeenParagraph paragraph : running.isEmpty() ? paragraphs : running) {
            BodyLook look = of(paragraph.look());
            lengths.merge(look, paragraph.text().length(), Integer::sum);
            if (lengths.getOrDefault(look, 0) > lengths.getOrDefault(common, 0)) {
                common = look;
            }
        }
        return common;
    }

    private static BodyLook of(Look look) {
        return new BodyLook(look.face(), look.points(), look.isStrong());
    }

    boolean isLarger(Look look) {
        return look.points() >= points + LARGER;
    }

    /** Whether words stand out of the text by their weight. */
    boolean isStronger(Look look) {
        return look.isStrong() && !strong;
    }

    boolean isOtherFace(Look look) {
        return !look.face().isEmpty() && !face.isEmpty() && !look.face().equals(face);
    }

    /** Whether words are set in 楷体 amid a text that is not. */
    boolean isKai(Look look) {
        return look.isKai() && !face.contains("楷");
    }
}
