package org.huozi.source;

import java.util.List;
import java.util.Random;

/** Slips of an editor's, made at random in front matter and settings. */
final class FrontMatterSlips {
    static final List<String> ALL = List.of(
            "#", " #2", " # ", ":", ": ", "：", "\"", "'", "[", "]", "{", "}", "&", "*", "!", "|", ">", "%", "@", "`",
            "-", "- ", "－", "· ", "?", "~", "\\", "\\x01", "　", "\t", "\n", "\n\n", " ", "\u000B", "\u0001", "\u0085",
            "\u2028", "\uFEFF", "、", "；", "title: ", "name：", "摘要：", "---\n", "——\n", "𠮷", ",", "…");

    private FrontMatterSlips() {}

    /** One to four of them, or what is lost by as many. */
    static String in(String sample, Random random) {
        StringBuilder text = new StringBuilder(sample);
        for (int slips = 1 + random.nextInt(4); slips > 0; slips--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(3));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.replace(at, end, ALL.get(random.nextInt(ALL.size())));
                case 2 -> text.delete(at, Math.max(at, text.indexOf("\n", at) + 1));
                default -> text.insert(at, ALL.get(random.nextInt(ALL.size())));
            }
        }
        return text.toString();
    }

    /** The front matter of an article, without its body. */
    static String front(String text) {
        return FrontMatterRange.of(SourceFile.of("a.md", text))
                .map(range -> text.substring(range.from(), range.to()))
                .orElse(text);
    }
}
