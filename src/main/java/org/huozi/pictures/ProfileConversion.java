package org.huozi.pictures;

import java.awt.color.CMMException;
import java.awt.color.ICC_Profile;
import java.awt.color.ICC_ProfileRGB;
import java.awt.color.ProfileDataException;
import java.util.Optional;

/**
 * Colours of a camera's or screen's own space, Display P3 or Adobe RGB for instance, as sRGB: three curves and a matrix
 * (ICC.1:2022 annex F.3), reckoned here, since the colour engines of two JDKs differ in the last bit and what is published
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

    private final double[][] linear = new double[3][LEVELS];
    private final double[][] matrix = new double[3][3];
    private final int[] encoded = new int[FINE + 1];

    private ProfileConversion(ICC_ProfileRGB profile) {
        float[][] toConnection = profile.getMatrix();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int k = 0; k < 3; k++) {
                    matrix[row][column] += TO_SRGB[row][k] * toConnection[k][column];
                }
            }
        }
        for (int component = 0; component < 3; component++) {
            for (int level = 0; level < LEVELS; level++) {
                linear[component][level] = curve(profile, component, level / (LEVELS - 1.0));
            }
        }
        for (int i = 0; i <= FINE; i++) {
            double value = i / (double) FINE;
            double curved = value <= 0.0031308 ? 12.92 * value : 1.055 * StrictMath.pow(value, 1 / 2.4) - 0.055;
            encoded[i] = (int) StrictMath.round(curved * (LEVELS - 1));
        }
    }

    /** Of a profile; none for sRGB itself, for one that is broken or has tables instead of a matrix. */
    static Optional<ProfileConversion> of(byte[] profile) {
        try {
            if (profile.length == 0 || !(ICC_Profile.getInstance(profile) instanceof ICC_ProfileRGB rgb)) {
                return Optional.empty();
            }
            ProfileConversion conversion = new ProfileConversion(rgb);
            return conversion.changesNothing() ? Optional.empty() : Optional.of(conversion);
        } catch (IllegalArgumentException | ProfileDataException | CMMException unusable) {
            return Optional.empty();
        }
    }

    private static double curve(ICC_ProfileRGB profile, int component, double value) {
        try {
            return StrictMath.pow(value, profile.getGamma(component));
        } catch (ProfileDataException table) {
            short[] curve = profile.getTRC(component);
            double at = value * (curve.length - 1);
            int below = (int) at;
            int above = Math.min(below + 1, curve.length - 1);
            double part = at - below;
            double low = Short.toUnsignedInt(curve[below]);
            return (low + part * (Short.toUnsignedInt(curve[above]) - low)) / 65535;
        }
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
