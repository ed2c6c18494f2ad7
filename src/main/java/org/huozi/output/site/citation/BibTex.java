package org.huozi.output.site.citation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** BibTeX, one entry in UTF-8; {@code langid} is read by biblatex and by gbt7714. */
final class BibTex {
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private BibTex() {}

    static String of(CitedArticle article) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!article.authors().isEmpty()) {
            fields.put(
                    "author",
                    braced(article.authors().stream().map(BibTex::name).collect(Collectors.joining(" and "))));
        }
        fields.put("title", braced(title(article.fullTitle(article.isChinese() ? "：" : ": "))));
        fields.put("journal", braced(escaped(article.journal().title())));
        fields.put("year", braced(String.valueOf(article.issue().year())));
        fields.put("month", MONTHS[article.issue().month().getMonthValue() - 1]);
        fields.put("number", braced(String.valueOf(article.issue().number())));
        article.pages()
                .ifPresent(pages -> fields.put(
                        "pages",
                        braced(
                                pages.first() == pages.last()
                                        ? String.valueOf(pages.first())
                                        : pages.first() + "--" + pages.last())));
        put(fields, "issn", article.journal().issn());
        put(fields, "doi", article.identifiers().doi());
        article.url().ifPresent(url -> fields.put("url", braced(url)));
        put(
                fields,
                "keywords",
                Optional.of(String.join(", ", article.keywords())).filter(words -> !words.isEmpty()));
        put(fields, "note", article.note());
        put(fields, "abstract", article.summary());
        fields.put("langid", braced(article.isChinese() ? "chinese" : "english"));
        return fields.entrySet().stream()
                .map(field -> "  " + String.format(Locale.ROOT, "%-8s", field.getKey()) + " = " + field.getValue())
                .collect(Collectors.joining(",\n", "@article{" + article.key() + ",\n", "\n}\n"));
    }

    private static void put(Map<String, String> fields, String name, Optional<String> text) {
        text.ifPresent(value -> fields.put(name, braced(escaped(value))));
    }

    /** Braces keep BibTeX from taking an institution, or a name with spaces, apart. */
    private static String name(CitedName name) {
        if (name.isDivided()) {
            return escaped(name.family() + ", " + name.given());
        }
        String text = escaped(name.text());
        return name.organisation() || name.text().contains(" ") ? braced(text) : text;
    }

    /** Styles put Western titles into lower case; abbreviations are to stay as they are. */
    private static String title(String title) {
        return escaped(title).replaceAll("[A-Za-z0-9]*[A-Z][A-Za-z0-9]*", "{$0}");
    }

    private static String braced(String text) {
        return "{" + text + "}";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append(character);
                case '{' -> escaped.append("\\textbraceleft{}"); // BibTeX counts braces behind a backslash, too
                case '}' -> escaped.append("\\textbraceright{}");
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                default -> escaped.append(Character.isWhitespace(character) ? ' ' : character);
            }
        }
        return escaped.toString();
    }
}
