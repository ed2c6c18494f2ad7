package org.huozi.svg;

import java.util.Optional;
import org.huozi.fonts.Face;

/** A letter on its way to its place; in user units. */
final class Cell {
    private static final int LEAST_HAN = 0x2E80;

    final int character;
    final LetterStyle style;
    final Optional<Face> face;
    final int run;
    double x = Double.NaN;
    double y = Double.NaN;
    double dx;
    double dy;
    double rotate;
    double stretch = 1;
    double extra;

    /** @param run which element's letter it is */
    Cell(int character, LetterStyle style, Optional<Face> face, int run) {
        this.character = character;
        this.style = style;
        this.face = face;
        this.run = run;
    }

    boolean isSpace() {
        return character == ' ';
    }

    boolean isHan() {
        return character >= LEAST_HAN;
    }

    boolean isPlaced() {
        return !Double.isNaN(x) || !Double.isNaN(y);
    }

    /** Whether it stands upright in a vertical line, which brackets and dashes do not. */
    boolean isUpright() {
        return isHan() && "（）《》〈〉「」『』【】〔〕［］｛｝～—…".indexOf(character) < 0;
    }

    private double width() {
        return face.map(known -> known.advance(character)).orElse(isHan() ? 1.0 : 0.5) * style.size();
    }

    double advance() {
        double natural = style.vertical() && isUpright() ? style.size() : width();
        double word = isSpace() ? style.wordSpacing() : 0;
        return natural * stretch + style.letterSpacing() + word + extra;
    }

    /** Where its outline stands, if its line has come to a place. */
    LetterPath.Matrix matrix(double placeX, double placeY) {
        double size = style.size();
        boolean upright = style.vertical() && isUpright();
        boolean turned = style.vertical() && !upright;
        double left = upright ? placeX - width() / 2 : placeX;
        double bottom = upright ? placeY + LetterStyle.ASCENT * size : placeY;
        if (turned) {
            left -= LetterStyle.MIDDLE_OF_EM * size;
        } else if (!upright) {
            bottom += style.baseline() * size - style.shift();
        }
        double angle = Math.toRadians(rotate + (turned ? 90 : 0));
        double slant = style.slanted() && !isHan() ? Math.tan(Math.toRadians(12)) : 0;
        double wide = size * stretch;
        // x and y of the outline, y upwards: stretched, slanted, turned, moved
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new LetterPath.Matrix(
                wide * cos, wide * sin, size * slant * cos + size * sin, size * slant * sin - size * cos, left, bottom);
    }
}
