package org.huozi.fonts;

import java.util.List;

/**
 * The shape of a character in a face: contours, filled by the non-zero rule.
 *
 * @param contours each closed; empty for a space
 * @param unitsPerEm of their places
 */
public record Outline(List<List<OutlinePoint>> contours, int unitsPerEm) {
    public Outline {
        contours = List.copyOf(contours);
    }

    public void draw(Pen pen) {
        for (List<OutlinePoint> contour : contours) {
            if (contour.size() > 1) {
                draw(contour, pen);
            }
        }
    }

    /** Between two control points of TrueType lies a point of the contour, in the middle (OpenType, "glyf"). */
    private void draw(List<OutlinePoint> contour, Pen pen) {
        int size = contour.size();
        int first = 0;
        while (first < size && !contour.get(first).onContour()) {
            first++;
        }
        OutlinePoint start = first < size ? contour.get(first) : contour.get(0).middle(contour.get(size - 1));
        int from = first < size ? first + 1 : 0;
        int count = first < size ? size - 1 : size;
        pen.moveTo(em(start.x()), em(start.y()));
        OutlinePoint control = null;
        for (int i = 0; i <= count; i++) {
            OutlinePoint point = i < count ? contour.get((from + i) % size) : start;
            if (control == null) {
                if (point.onContour()) {
                    line(point, i < count, pen);
                } else {
                    control = point;
                }
            } else {
                OutlinePoint end = point.onContour() ? point : control.middle(point);
                pen.curveTo(em(control.x()), em(control.y()), em(end.x()), em(end.y()));
                control = point.onContour() ? null : point;
            }
        }
        pen.close();
    }

    private void line(OutlinePoint to, boolean more, Pen pen) {
        if (more) {
            pen.lineTo(em(to.x()), em(to.y()));
        }
    }

    private double em(double units) {
        return units / unitsPerEm;
    }
}
