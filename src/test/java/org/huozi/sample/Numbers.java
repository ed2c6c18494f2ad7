package org.huozi.sample;

import java.util.List;
import java.util.regex.Pattern;

/** The values in a sentence whose words a designer may change: 第 2 篇，共 4 篇 is 2 and 4. */
public final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Numbers() {}

    public static List<Integer> in(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
    }
}
