package org.huozi.manuscripts;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page of the site as the examples write it: a line a block, headings as {@code ## }, list items as {@code - } or
 * {@code 1. }, quotations as {@code > }, rows of tables as {@code | }, what else is marked in its HTML element without
 * attributes. Links show their address.
 */
final class ShownPage {
    private static final Set<String> BLOCKS = Set.of(
            "article",
            "blockquote",
            "body",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul");

    private final StringBuilder shown = new StringBuilder();

    private ShownPage() {}

    /** What stands below the page's title. */
    static String of(Document page) {
        ShownPage text = new ShownPage();
        page.body().children().stream()
                .filter(child -> !child.normalName().equals("h1"))
                .forEach(child -> text.block(child, ""));
        return text.shown.toString();
    }

    private void block(Element element, String before) {
        switch (element.normalName()) {
            case "h2", "h3", "h4", "h5", "h6" ->
                line(before + "#".repeat(element.normalName().charAt(1) - '0') + " ", element);
            case "hr" -> shown.append(before).append("---\n");
            case "tr" ->
                shown.append(before)
                        .append(element.children().stream()
                                .map(cell -> "| " + inline(cell))
                                .collect(Collectors.joining(" ", "", " |\n")));
            case "pre" -> element.wholeText().lines().forEach(line -> shown.append(before + "    " + line + "\n"));
            case "blockquote" -> inside(element, before + "> ");
            case "ol", "ul" -> items(element, before);
            default -> inside(element, before);
        }
    }

    private void items(Element list, String before) {
        int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
        String label = list.hasClass("notes") ? "[%d] " : list.normalName().equals("ol") ? "%d. " : "- ";
        for (Element item : list.children()) {
            int from = shown.length();
            String mark = label.formatted(number++);
            String indent = before + " ".repeat(mark.length());
            inside(item, indent);
            if (shown.length() >= from + indent.length()) {
                shown.replace(from, from + indent.length(), before + mark);
            } else {
                shown.append(before).append(mark.strip()).append('\n');
            }
        }
    }

    /** Blocks inside, and what stands between them. */
    private void inside(Element element, String before) {
        if (element.children().stream().noneMatch(ShownPage::isBlock)) {
            line(before + label(element), element);
            return;
        }
        StringBuilder loose = new StringBuilder();
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner && isBlock(inner)) {
                flush(loose, before);
                block(inner, before);
            } else {
                loose.append(inline(child));
            }
        }
        flush(loose, before);
    }

    private void flush(StringBuilder loose, String before) {
        if (!loose.toString().isBlank()) {
            shown.append(before).append(loose.toString().strip()).append('\n');
        }
        loose.setLength(0);
    }

    private void line(String before, Element element) {
        shown.append(before).append(inline(element).strip()).append('\n');
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    private static String inline(Element parent) {
        return parent.childNodes().stream().map(ShownPage::inline).collect(Collectors.joining());
    }

    private static String inline(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText().replace('\n', ' ');
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        String name = element.normalName();
        return switch (name) {
            case "br" -> "<br>";
            case "img" -> "![" + element.attr("alt") + "](" + element.attr("src") + ")";
            case "a" ->
                element.attr("href").startsWith("#")
                        ? inline(element)
                        : "[" + inline(element) + "](" + element.attr("href") + ")";
            case "span" -> inline(element);
            case "rp" -> "";
            default -> "<" + name + ">" + inline(element) + "</" + name + ">";
        };
    }

    private static String label(Element element) {
        return switch (element.normalName()) {
            case "figcaption" -> "图题 ";
            case "footer" -> "出处 ";
            default -> element.hasClass("unit") ? "表上 " : element.hasClass("remark") ? "图表下 " : "";
        };
    }
}
