package org.huozi.output.site.citation;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huozi.han.Han;

/**
 * 参考文献著录规则, GB/T 7714, for an article of a journal (析出文献). The two editions differ in what concerns us thus: 2025
 * sets full-width marks (but for the full stop, brackets, hyphen), no longer puts surnames into capitals, and asks for
 * the day of access of web pages only, no longer of articles read online.
 */
enum Gbt7714 {
    /** In force from 2015-12-01. */
    OF_2015("GB/T 7714—2015", ", ", ": ", "(", ")"),
    /** In force from 2026-07-01. */
    OF_2025("GB/T 7714—2025", "，", "：", "（", "）");

    /** Stands where the reader writes the day of access; a script on the page does it for them. */
    static final String ACCESS = "[引用日期]";

    private static final YearMonth NEW_RULES = YearMonth.of(2026, 7);
    private static final int NAMED_AUTHORS = 3;

    private final String label;
    private final String comma;
    private final String colon;
    private final String open;
    private final String close;

    Gbt7714(String label, String comma, String colon, String open, String close) {
        this.label = label;
        this.comma = comma;
        this.colon = colon;
        this.open = open;
        this.close = close;
    }

    String label() {
        return label;
    }

    /** Both, that of the issue's time first. */
    static List<Gbt7714> inOrder(CitedIssue issue) {
        return issue.month().isBefore(NEW_RULES) ? List.of(OF_2015, OF_2025) : List.of(OF_2025, OF_2015);
    }

    /** An article that nobody signed begins with its title (顺序编码制 has no 佚名). */
    String reference(CitedArticle article) {
        StringBuilder text = new StringBuilder();
        if (!article.authors().isEmpty()) {
            text.append(ended(authors(article)));
        }
        text.append(article.fullTitle(colon)).append(article.url().isPresent() ? "[J/OL]. " : "[J]. ");
        text.append(article.journal().title())
                .append(comma)
                .append(article.issue().year());
        text.append(open).append(article.issue().number()).append(close);
        article.pages().ifPresent(pages -> text.append(colon).append(range(pages.first(), pages.last())));
        article.url().ifPresent(url -> {
            text.append(this == OF_2015 ? ACCESS : "");
            text.append(". ").append(url);
        });
        article.identifiers().doi().ifPresent(doi -> text.append(". DOI:").append(doi));
        article.identifiers()
                .cstr()
                .filter(cstr -> this == OF_2025)
                .ifPresent(cstr -> text.append(". CSTR:").append(cstr));
        return text.append('.').toString();
    }

    private String authors(CitedArticle article) {
        String named =
                article.authors().stream().limit(NAMED_AUTHORS).map(this::name).collect(Collectors.joining(comma));
        if (article.authors().size() <= NAMED_AUTHORS) {
            return named;
        }
        boolean chinese = Han.isIn(article.authors().get(0).text());
        return named + comma + (chinese ? "等" : "et al.");
    }

    /** §8.1.1 of 2015, 7.1.1 of 2025: Western names with the surname first and initials without full stops. */
    private String name(CitedName name) {
        if (!name.isDivided()) {
            return name.text();
        }
        boolean pinyin = name.family().equals(name.family().toUpperCase(Locale.ROOT));
        String family = this == OF_2015
                ? name.family().toUpperCase(Locale.ROOT)
                : pinyin ? capitalised(name.family()) : name.family();
        return family + " " + (this == OF_2025 && pinyin ? name.given() : initials(name.given()));
    }

    private static String capitalised(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private String initials(String given) {
        String[] parts = given.split("[\\s.]+");
        return List.of(parts).stream()
                .filter(part -> !part.isEmpty())
                .map(part -> this == OF_2025 && part.contains("-")
                        ? part.charAt(0) + "-" + part.charAt(part.indexOf('-') + 1)
                        : part.substring(0, 1))
                .collect(Collectors.joining(" "));
    }

    private static String ended(String authors) {
        return authors.endsWith(".") ? authors + " " : authors + ". ";
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
