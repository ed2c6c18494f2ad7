package org.huozi.svg;

import org.huozi.fonts.Outline;
import org.huozi.fonts.Pen;

/** Letters as one path: whole numbers of the smallest step that matters, each from the last. */
final class LetterPath implements Pen {
    /** Steps of an em that are kept at least. */
    private static final double FINEST = 500;

    private final StringBuilder data = new StringBuilder();
    private final int places;
    private final double steps;
    private Matrix matrix = new Matrix(1, 0, 0, 1, 0, 0);
    private long x;
    private long y;

    /** From em, upwards, to user units, downwards. */
    record Matrix(double a, double b, double c, double d, double e, double f) {}

    /** @param size of the letters, in user units */
    LetterPath(double size) {
        this.places = Math.max(0, Math.min(6, (int) Math.ceil(Math.log10(FINEST / Math.max(size, 1e-3)))));
        this.steps = Math.pow(10, places);
    }

    void add(Outline outline, Matrix where) {
        matrix = where;
        outline.draw(this);
    }

    boolean isEmpty() {
        return data.length() == 0;
    }

    String data() {
        return data.toString();
    }

    private long step(double value) {
        return Math.round(value * steps);
    }

    private long toX(double fromX, double fromY) {
        return step(matrix.a() * fromX + matrix.c() * fromY + matrix.e());
    }

    private long toY(double fromX, double fromY) {
        return step(matrix.b() * fromX + matrix.d() * fromY + matrix.f());
    }

    private void number(long value, boolean first) {
        if (value >= 0 && !first) {
            data.append(' ');
        }
        if (places == 0) {
            data.append(value);
            return;
        }
        String digits = Long.toString(Math.abs(value));
        String padded = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
        String whole = padded.substring(0, padded.length() - places);
        String rest = padded.substring(padded.length() - places).replaceAll("0+$", "");
        data.append(value < 0 ? "-" : "").append(whole.equals("0") && !rest.isEmpty() ? "" : whole);
        if (!rest.isEmpty()) {
            data.append('.').append(rest);
        }
    }

    @Override
    public void moveTo(double toX, double toY) {
        x = toX(toX, toY);
        y = toY(toX, toY);
        data.append('M');
        number(x, true);
        number(y, false);
    }

    @Override
    public void lineTo(double toX, double toY) {
        long nextX = toX(toX, toY);
        long nextY = toY(toX, toY);
        if (nextY == y) {
            data.append('h');
            number(nextX - x, true);
        } else if (nextX == x) {
            data.append('v');
            number(nextY - y, true);
        } else {
            data.append('l');
            number(nextX - x, true);
            number(nextY - y, false);
        }
        x = nextX;
        y = nextY;
    }

    @Override
    public void curveTo(double controlX, double controlY, double toX, double toY) {
        long nextX = toX(toX, toY);
        long nextY = toY(toX, toY);
        data.append('q');
        number(toX(controlX, controlY) - x, true);
        number(toY(controlX, controlY) - y, false);
        number(nextX - x, false);
        number(nextY - y, false);
        x = nextX;
        y = nextY;
    }

    @Override
    public void close() {
        data.append('z');
    }
}
