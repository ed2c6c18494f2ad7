package org.huozi.manuscripts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Every kind of inline inside every kind of inline, in every kind of block; a word of its own in each, so that it is seen
 * if one is lost.
 */
final class Combinations {
    /** A word that stands nowhere else. Latin letters in lower case are what pages mark as English. */
    static final Pattern WORD = Pattern.compile("q[a-z]{4}q");

    private static final String PAGE = "page";
    private static final Map<String, UnaryOperator<String>> INLINES = new LinkedHashMap<>();

    /** What others stand inside of; a note or picture stands beside. */
    private static final List<String> OUTER =
            List.of("text", "emphasis", "strong", "link", "dots", "name", "book", "ruby", "code", "formula");

    private static final Map<String, UnaryOperator<String>> BLOCKS = new LinkedHashMap<>();

    static {
        INLINES.put("text", inside -> inside);
        INLINES.put("emphasis", inside -> "*" + inside + "*");
        INLINES.put("strong", inside -> "**" + inside + "**");
        INLINES.put("link", inside -> "[" + inside + "](https://example.org/)");
        INLINES.put("dots", inside -> "[" + inside + "]{.着重号}");
        INLINES.put("name", inside -> "[" + inside + "]{.专名号}");
        INLINES.put("book", inside -> "[" + inside + "]{.书名号}");
        INLINES.put("ruby", inside -> "[" + inside + "]{拼音=\"WORD\"}");
        INLINES.put("break", inside -> "上\\\n" + inside);
        INLINES.put("code", inside -> "`" + inside + "`");
        INLINES.put("formula", inside -> "$x + \\text{" + inside + "}$");
        INLINES.put("picture", inside -> inside + "![图](images/a.svg)");
        INLINES.put(PAGE, inside -> inside + "见第 [图 1]{.页码} 页");
        INLINES.put("reference", inside -> inside + "见图 1");
        INLINES.put("note", inside -> inside + "[^NOTE]");
        INLINES.put("again", inside -> inside + "[^1]");

        BLOCKS.put("paragraph", inside -> inside);
        BLOCKS.put("heading", inside -> "## " + oneLine(inside));
        BLOCKS.put("list", inside -> "- " + indented(inside, "  "));
        BLOCKS.put("item", inside -> "1. 甲\n\n   " + indented(inside, "   ") + "\n\n   乙");
        BLOCKS.put("term", inside -> oneLine(inside) + "\n: 释义");
        BLOCKS.put("meaning", inside -> "词语\n: " + indented(inside, "  "));
        BLOCKS.put("quote", inside -> "> " + indented(inside, "> "));
        BLOCKS.put("head", inside -> "| " + oneLine(inside) + " | 乙 |\n|---|---|\n| 丙 | 丁 |");
        BLOCKS.put("cell", inside -> "| 甲 | 乙 |\n|---|---|\n| " + oneLine(inside) + " | 丁 |");
        BLOCKS.put("caption", inside -> "::: figure\n![图](images/a.svg)\n\n" + inside + "\n:::");
        BLOCKS.put("title", inside -> "::: table\n| 甲 |\n|---|\n| 乙 |\n\n" + inside + "\n:::");
    }

    private final List<String> notes = new ArrayList<>();
    private int words;

    private Combinations() {}

    /**
     * A text for each pair of inlines, with all kinds of blocks.
     *
     * @param pages whether for the pairs with page references, which make a run set everything several times
     */
    static List<String> texts(boolean pages) {
        List<String> texts = new ArrayList<>();
        for (String outer : OUTER) {
            for (String inner : INLINES.keySet()) {
                if (inner.equals(PAGE) == pages) {
                    texts.add(new Combinations().text(outer, inner));
                }
            }
        }
        return texts;
    }

    /** A digest with an item for each pair. */
    static String news() {
        Combinations news = new Combinations();
        StringBuilder text = new StringBuilder("---\nkind: digest\ntitle: 时讯\nitems:\n");
        for (String outer : OUTER) {
            for (String inner : INLINES.keySet()) {
                if (!inner.equals(PAGE)) {
                    String pair = news.noted(news.pair(outer, inner).replace("[^1]", "[^NOTE]"));
                    text.append("  - title: 某地\n    date: 2026-01-02\n    text: |\n      ")
                            .append(indented(pair + news.definitions(), "      "))
                            .append('\n');
                }
            }
        }
        return text.append("---\n").toString();
    }

    private String text(String outer, String inner) {
        StringBuilder text =
                new StringBuilder("---\nkind: article\ntitle: " + outer + " " + inner + "\nabstract: |\n  ");
        String summary = noted(pair(outer, inner).replace("[^1]", "[^NOTE]"));
        text.append(indented(summary + definitions(), "  ")).append("\n---\n");
        text.append("如图 1[^1]。\n\n::: figure\n![图](images/a.svg)\n:::\n\n");
        BLOCKS.values()
                .forEach(block ->
                        text.append(noted(block.apply(pair(outer, inner)))).append("\n\n"));
        String inList = pair(outer, inner).replace("[^NOTE]", "").replace("[^1]", "");
        String inNote = pair(outer, inner).replace("[^NOTE]", "").replace("[^1]", "");
        text.append("[^1]: ").append(inNote).append("\n\n    - ").append(indented(inList, "      "));
        return text.append("\n\n").append(definitions()).toString();
    }

    private String pair(String outer, String inner) {
        String inside = INLINES.get(inner).apply(word()).replace("WORD", word());
        return "前" + INLINES.get(outer).apply("中" + inside + "中").replace("WORD", word()) + "后";
    }

    private String noted(String text) {
        String noted = text;
        while (noted.contains("[^NOTE]")) {
            notes.add(word());
            noted = noted.replaceFirst("\\[\\^NOTE]", "[^n" + notes.size() + "]");
        }
        return noted;
    }

    private String definitions() {
        StringBuilder definitions = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            definitions.append("\n\n[^n").append(i + 1).append("]: ").append(notes.get(i));
        }
        notes.clear();
        return definitions.toString();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int rest = words++, i = 0; i < 4; i++, rest /= 26) {
            word.insert(0, (char) ('a' + rest % 26));
        }
        return "q" + word + "q";
    }

    private static String indented(String text, String by) {
        return text.replace("\n", "\n" + by);
    }

    private static String oneLine(String text) {
        return text.replace("\\\n", "");
    }
}
