package org.huozi.config;

import java.util.Map;
import java.util.regex.Pattern;

/** Words of ours in values: how people write them. */
public final class TypedWords {
    /** Yes and no. */
    static final Map<String, Boolean> FLAGS = Map.ofEntries(
            Map.entry("true", true),
            Map.entry("True", true),
            Map.entry("TRUE", true),
            Map.entry("yes", true),
            Map.entry("Yes", true),
            Map.entry("是", true),
            Map.entry("false", false),
            Map.entry("False", false),
            Map.entry("FALSE", false),
            Map.entry("no", false),
            Map.entry("No", false),
            Map.entry("否", false));

    private static final Pattern QUOTES = Pattern.compile("[\"“”'‘’「」]");

    private TypedWords() {}

    /** A word in quotes of any sort is the word. */
    public static String bare(String typed) {
        return QUOTES.matcher(typed).replaceAll("").strip();
    }
}
