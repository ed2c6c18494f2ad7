package org.huozi.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of files that every system takes and none takes for another's: Windows and macOS do not tell capital letters
 * from small ones, macOS not the ways of writing é, and Windows keeps some names for its devices, whatever follows their
 * first dot.
 */
public final class PortableName {
    /** What is left to a name for extensions, and for the name that it has while it is written, in bytes of UTF-8. */
    private static final int LONGEST = 120;

    /** So many that two names of one journal have never the same. */
    private static final int DIGITS = 8;

    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private PortableName() {}

    /** Whether a name, without its extension, is short enough and none of Windows' own. */
    public static boolean isPortable(String name) {
        return bytes(name) <= LONGEST && !DEVICE.matcher(name).matches();
    }

    /**
     * A name for what has the name {@code words}; other words have another, also where a system is blind to the
     * difference. Words of Chinese characters stay as they are; where a hyphen, a small letter or an end stands for
     * something else, and where the words are of ASCII alone, as our own names are, a number made of the words follows.
     */
    public static String of(String words) {
        String name = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
        String readable = readable(name);
        boolean same =
                readable.equals(name) && isPortable(name) && !name.chars().allMatch(letter -> letter < 0x80);
        return same ? name : cut(readable) + (readable.isEmpty() ? "" : "-") + number(name);
    }

    private static String readable(String name) {
        String small = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT); // ſ is s, ς is σ
        return OTHERS.splitAsStream(small).filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
    }

    /** As many of the first characters as have room beside the number. */
    private static String cut(String name) {
        int end = name.length();
        while (bytes(name.substring(0, end)) > LONGEST - DIGITS - 1) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String number(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) { // every Java platform has it
            throw new IllegalStateException(impossible);
        }
    }
}
