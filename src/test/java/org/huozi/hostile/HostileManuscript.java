package org.huozi.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An article of whatever a hand, a paste or an enemy may put together; the same one for the same number. */
public final class HostileManuscript {
    private static final int SERIES = 4;
    private static final int MOST_PIECES = 60;

    /** Controls, halves, noncharacters, directions, nothing at all, and what no font has. */
    private static final List<String> CHARACTERS = List.of(
            "\u0000",
            "\u0001",
            "\u0008",
            "\u000b",
            "\u000c",
            "\u001b",
            "\u007f",
            "\u0085",
            "\u009b",
            "\u00ad",
            "\u200b",
            "\u200d",
            "\u2028",
            "\u2029",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\ufe0f",
            "\ufffe",
            "\uffff",
            "\ud800",
            "\udc00",
            "&#0;",
            "&#1234;",
            "&HilbertSpace;",
            "😀",
            "𰀀",
            "\t",
            "\r",
            "'",
            "\"",
            ": ",
            " #",
            "- ",
            "{",
            "[",
            "*",
            "&a",
            "!b",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\\");

    private static final List<String> FIELDS =
            List.of("title", "subtitle", "shortTitle", "section", "authors", "abstract", "keywords", "source");

    private HostileManuscript() {}

    public static String of(long number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("---\nkind: article\n");
        for (String field : FIELDS) {
            if (field.equals("title") || random.nextInt(4) == 0) {
                text.append(field).append(": ").append(value(random)).append('\n');
            }
        }
        text.append("---\n\n起。\n\n");
        for (int i = 0; i < SERIES; i++) {
            HostileSeries series =
                    HostileSeries.all().get(random.nextInt(HostileSeries.all().size()));
            text.append(series.text(1 + random.nextInt(MOST_PIECES)));
            text.append(random.nextInt(3) == 0 ? random(random) : random.nextBoolean() ? "\n\n" : "\n");
        }
        return text.toString();
    }

    private static String value(Random random) {
        List<String> parts = new ArrayList<>(List.of("题", random(random), "目"));
        if (random.nextBoolean()) {
            parts.add(random(random));
        }
        return String.join("", parts);
    }

    private static String random(Random random) {
        return CHARACTERS.get(random.nextInt(CHARACTERS.size()));
    }
}
