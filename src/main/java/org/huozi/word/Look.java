package org.huozi.word;

/**
 * How words look, once all that Word has to say about it is summed up.
 *
 * @param face the one of Chinese characters: 仿宋_GB2312, 方正小标宋简体; empty if unknown
 * @param points size of type; 16 is 三号
 * @param dotted whether 着重号 stand below them
 * @param faint white on white, which nobody sees
 */
public record Look(
        String face,
        double points,
        boolean bold,
        boolean italic,
        Elevation elevation,
        boolean dotted,
        boolean underlined,
        boolean struck,
        boolean hidden,
        boolean faint) {

    /** Where words stand. */
    public enum Elevation {
        ON_LINE,
        RAISED,
        LOWERED
    }

    /** Nothing special, in a size that Word calls 五号. */
    public static final Look PLAIN =
            new Look("", 10.5, false, false, Elevation.ON_LINE, false, false, false, false, false);

    /** The same at another height. */
    Look at(Elevation other) {
        return new Look(face, points, bold, italic, other, dotted, underlined, struck, hidden, faint);
    }

    /** Bold by weight, or by a face that is bold in itself. */
    public boolean isStrong() {
        return bold || face.contains("黑") || face.contains("小标宋");
    }

    /** 楷体, in which Chinese print sets emphasis. */
    public boolean isKai() {
        return face.contains("楷");
    }
}
