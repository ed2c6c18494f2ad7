package org.huozi.pictures;

import java.awt.color.CMMException;
import java.awt.color.ICC_Profile;
import java.awt.color.ICC_ProfileGray;
import java.awt.color.ICC_ProfileRGB;
import java.awt.color.ProfileDataException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Colours of a camera's or screen's own space, Display P3 or Adobe RGB for instance, as sRGB: three curves and a matrix
 * (ICC.1:2022 annex F.3), for greys one curve (F.2), reckoned here, since the colour engines of two JDKs differ in the last bit and what is published
 * must not.
 */
final class ProfileConversion {
    private static final int LEVELS = 256;
    private static final int FINE = 4096;

    /** From the connection space, D50, to linear sRGB (IEC 61966-2-1, adapted by Bradford). */
    private static final double[][] TO_SRGB = {
        {3.1338561, -1.6168667, -0.4906146},
        {-0.9787684, 1.9161415, 0.0334540},
        {0.0719453, -0.2289914, 1.4052427}
    };

    /** A grey has the lightness it has, and the white of sRGB. */
    private static final double[][] UNCHANGED = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    /** How much light a level from 0 to 1 stands for, from 0 to 1. */
    private interface ToneCurve {
        double light(double level);
    }

    private final double[][] linear = new double[3][LEVELS];
    private final double[][] matrix;
    private final int[] encoded = new int[FINE + 1];

    private ProfileConversion(double[][] matrix, List<ToneCurve> curves) {
        this.matrix = matrix;
        for (int component = 0; component < 3; component++) {
            for (int level = 0; level < LEVELS; level++) {
                linear[component][level] = curves.get(component).light(level / (LEVELS - 1.0));
            }
        }
        for (int i = 0; i <= FINE; i++) {
            double value = i / (double) FINE;
            double curved = value <= 0.0031308 ? 12.92 * value : 1.055 * StrictMath.pow(value, 1 / 2.4) - 0.055;
            encoded[i] = (int) StrictMath.round(curved * (LEVELS - 1));
        }
    }

    /** Of a profile; none for sRGB itself, for one that is broken or has tables instead of curves. */
    static Optional<ProfileConversion> of(byte[] profile) {
        if (profile.length == 0) {
            return Optional.empty();
        }
        try {
            return of(ICC_Profile.getInstance(profile)).filter(conversion -> !conversion.changesNothing());
        } catch (IllegalArgumentException | ProfileDataException | CMMException unusable) {
            return Optional.empty();
        }
    }

    private static Optional<ProfileConversion> of(ICC_Profile profile) {
        if (profile instanceof ICC_ProfileRGB rgb) {
            List<ToneCurve> curves = IntStream.range(0, 3)
                    .mapToObj(component -> curve(() -> rgb.getGamma(component), () -> rgb.getTRC(component)))
                    .toList();
            return Optional.of(new ProfileConversion(toSrgb(rgb.getMatrix()), curves));
        }
        if (profile instanceof ICC_ProfileGray grey) {
            ToneCurve curve = curve(grey::getGamma, grey::getTRC);
            return Optional.of(new ProfileConversion(UNCHANGED, List.of(curve, curve, curve)));
        }
        return Optional.empty();
    }

    private static double[][] toSrgb(float[][] toConnection) {
        double[][] matrix = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int k = 0; k < 3; k++) {
                    matrix[row][column] += TO_SRGB[row][k] * toConnection[k][column];
                }
            }
        }
        return matrix;
    }

    /** A power, or, where the profile has none, the samples between which the curve is straight. */
    private static ToneCurve curve(Supplier<Float> gamma, Supplier<short[]> samples) {
        try {
            double power = gamma.get();
            return level -> StrictMath.pow(level, power);
        } catch (ProfileDataException sampled) {
            short[] curve = samples.get();
            return level -> between(curve, level * (curve.length - 1));
        }
    }

    private static double between(short[] curve, double at) {
        int below = (int) at;
        int above = Math.min(below + 1, curve.length - 1);
        double low = Short.toUnsignedInt(curve[below]);
        return (low + (at - below) * (Short.toUnsignedInt(curve[above]) - low)) / 65535;
    }

    /** Whether all greys and primaries come out as they went in, give or take what rounding does. */
    private boolean changesNothing() {
        int[] probes = {0xFF0000, 0x00FF00, 0x0000FF, 0x808080, 0x404040, 0xC08040};
        for (int probe : probes) {
            int converted = convert(probe);
            for (int shift = 0; shift <= 16; shift += 8) {
                if (Math.abs((converted >> shift & 0xFF) - (probe >> shift & 0xFF)) > 3) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A pixel as 0xAARRGGBB. */
    int convert(int pixel) {
        double red = linear[0][pixel >> 16 & 0xFF];
        double green = linear[1][pixel >> 8 & 0xFF];
        double blue = linear[2][pixel & 0xFF];
        int converted = pixel & 0xFF000000;
        for (int row = 0; row < 3; row++) {
            double value = matrix[row][0] * red + matrix[row][1] * green + matrix[row][2] * blue;
            int level = encoded[(int) (Math.max(0, Math.min(1, value)) * FINE + 0.5)];
            converted |= level << (16 - 8 * row);
        }
        return converted;
    }
}
