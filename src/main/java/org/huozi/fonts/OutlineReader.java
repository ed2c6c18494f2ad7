package org.huozi.fonts;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads the shape of a glyph out of a font's {@code glyf} table (OpenType, "glyf"). */
final class OutlineReader {
    // flags of a point
    private static final int ON_CONTOUR = 0x01;
    private static final int SHORT_X = 0x02;
    private static final int SHORT_Y = 0x04;
    private static final int REPEAT = 0x08;
    private static final int SAME_X = 0x10;
    private static final int SAME_Y = 0x20;

    // flags of a composite glyph's component
    private static final int WORD_ARGUMENTS = 0x0001;
    private static final int ARGUMENTS_ARE_OFFSETS = 0x0002;
    private static final int SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int TWO_BY_TWO = 0x0080;

    /** How deep components may have components. */
    private static final int DEEPEST = 6;

    private static final double FIXED = 1 << 14;

    private final FontFile font;

    private OutlineReader(FontFile font) {
        this.font = font;
    }

    static Outline read(FontFile font, int glyph) {
        return new Outline(new OutlineReader(font).contours(glyph, 0), font.unitsPerEm());
    }

    private List<List<OutlinePoint>> contours(int glyph, int depth) {
        ByteBuffer outline = font.outline(glyph);
        if (outline.limit() == 0 || depth > DEEPEST) {
            return List.of();
        }
        int contours = outline.getShort(0);
        outline.position(10);
        return contours < 0 ? composite(outline, depth) : simple(outline, contours);
    }

    private static List<List<OutlinePoint>> simple(ByteBuffer outline, int count) {
        int[] ends = new int[count];
        for (int i = 0; i < count; i++) {
            ends[i] = outline.getShort() & 0xFFFF;
        }
        int points = count == 0 ? 0 : ends[count - 1] + 1;
        int instructions = outline.getShort() & 0xFFFF;
        outline.position(outline.position() + instructions);
        int[] flags = flags(outline, points);
        int[] x = coordinates(outline, flags, SHORT_X, SAME_X);
        int[] y = coordinates(outline, flags, SHORT_Y, SAME_Y);
        List<List<OutlinePoint>> contours = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            List<OutlinePoint> contour = new ArrayList<>();
            for (int i = start; i <= end; i++) {
                contour.add(new OutlinePoint(x[i], y[i], (flags[i] & ON_CONTOUR) != 0));
            }
            contours.add(contour);
            start = end + 1;
        }
        return contours;
    }

    private static int[] flags(ByteBuffer outline, int points) {
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = outline.get() & 0xFF;
            if ((flags[i] & REPEAT) != 0) {
                int times = outline.get() & 0xFF;
                for (int same = 0; same < times && i + 1 < points; same++) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer outline, int[] flags, int isShort, int isSame) {
        int[] places = new int[flags.length];
        int at = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & isSame) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = outline.get() & 0xFF;
                at += same ? step : -step;
            } else if (!same) {
                at += outline.getShort();
            }
            places[i] = at;
        }
        return places;
    }

    private List<List<OutlinePoint>> composite(ByteBuffer outline, int depth) {
        List<List<OutlinePoint>> contours = new ArrayList<>();
        int flags;
        do {
            flags = outline.getShort();
            int component = outline.getShort() & 0xFFFF;
            boolean words = (flags & WORD_ARGUMENTS) != 0;
            int first = words ? outline.getShort() : outline.get();
            int second = words ? outline.getShort() : outline.get();
            boolean offsets = (flags & ARGUMENTS_ARE_OFFSETS) != 0;
            double[] matrix = matrix(outline, flags);
            double dx = offsets ? first : 0;
            double dy = offsets ? second : 0;
            for (List<OutlinePoint> contour : contours(component, depth + 1)) {
                contours.add(contour.stream()
                        .map(point -> new OutlinePoint(
                                matrix[0] * point.x() + matrix[2] * point.y() + dx,
                                matrix[1] * point.x() + matrix[3] * point.y() + dy,
                                point.onContour()))
                        .toList());
            }
        } while ((flags & MORE_COMPONENTS) != 0);
        return contours;
    }

    private static double[] matrix(ByteBuffer outline, int flags) {
        if ((flags & SCALE) != 0) {
            double scale = outline.getShort() / FIXED;
            return new double[] {scale, 0, 0, scale};
        }
        if ((flags & TWO_SCALES) != 0) {
            return new double[] {outline.getShort() / FIXED, 0, 0, outline.getShort() / FIXED};
        }
        if ((flags & TWO_BY_TWO) != 0) {
            return new double[] {
                outline.getShort() / FIXED,
                outline.getShort() / FIXED,
                outline.getShort() / FIXED,
                outline.getShort() / FIXED
            };
        }
        return new double[] {1, 0, 0, 1};
    }
}
