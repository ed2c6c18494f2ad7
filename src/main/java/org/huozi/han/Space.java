package org.huozi.han;

import java.util.regex.Pattern;

/** Spaces of both scripts, which Java's {@code \s} does not all know: U+3000 is as wide as a Han character. */
public final class Space {
    /** One of them, in a pattern. */
    public static final String ANY = "[\\s\\u00a0\\u3000]";

    private static final Pattern SPACES = Pattern.compile(ANY + "+");

    private static final Pattern BETWEEN_HAN =
            Pattern.compile("(?<=" + Han.CHARACTER + ")" + ANY + "+(?=" + Han.CHARACTER + ")");

    private Space() {}

    /** A label without any: 主　编 is 主编. */
    public static String removed(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    /** A name as it is: 周 圩, spaced out to the width of three characters, is 周圩; Li Ming keeps its space. */
    public static String compactName(String name) {
        return BETWEEN_HAN.matcher(name).replaceAll("").strip();
    }
}
