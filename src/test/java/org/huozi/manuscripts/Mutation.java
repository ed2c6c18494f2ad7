package org.huozi.manuscripts;

import java.util.List;
import java.util.Random;

/** A manuscript with a few slips of the keyboard, or of a paste, in it. */
final class Mutation {
    /** What a hand, a clipboard or another dialect puts in. */
    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "_",
            "__",
            "`",
            "```",
            "~~~",
            "~~",
            "#",
            "##",
            "> ",
            ">",
            "- ",
            "+ ",
            "1. ",
            "3) ",
            "|",
            "|---|",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "[^1]",
            "[^1]: ",
            "[1]: ",
            "]: ",
            "<",
            ">",
            "<b>",
            "</b>",
            "<sup>",
            "<br>",
            "<!--",
            "-->",
            "<div>",
            "&amp;",
            "&#11;",
            "&",
            "\\",
            "$",
            "$$",
            "{",
            "}",
            "{.着重号}",
            "{.页码}",
            ":::",
            "::: figure\n",
            "：：：",
            "---",
            "===",
            "\n",
            "\n\n",
            "  \n",
            "\\\n",
            "    ",
            "\t",
            "　　",
            "－ ",
            "＊＊",
            "［^1］",
            "：",
            "（",
            "）",
            "，",
            "。",
            "\u000B",
            "\f",
            "\u0001",
            "\u0085",
            "\u200B",
            "\u2028",
            "\uFEFF",
            "\u202E",
            "\uFFFE",
            "https://a.cn/_b_",
            "\"",
            "“",
            "”",
            "1、",
            "（一）",
            "第一条",
            "图 1",
            "甲",
            "2021",
            "a",
            " ",
            ": ",
            "=",
            "𠮷",
            "❤️");

    private Mutation() {}

    static String of(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0 && !mutated.isEmpty(); i--) {
            mutate(mutated, random);
        }
        return mutated.toString();
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = boundary(text, random.nextInt(text.length() + 1));
        int end = boundary(text, Math.min(text.length(), at + 1 + random.nextInt(12)));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.replace(at, end, piece(random));
            case 2 -> text.insert(at, text.substring(at, end));
            case 3 -> text.insert(boundary(text, random.nextInt(text.length() + 1)), text.substring(at, end));
            default -> text.insert(at, piece(random));
        }
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    /** A text file holds whole characters. */
    private static int boundary(StringBuilder text, int at) {
        boolean within =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return within ? at - 1 : at;
    }
}
