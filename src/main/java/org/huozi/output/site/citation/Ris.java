package org.huozi.output.site.citation;

import java.util.Optional;

/** RIS, which EndNote, NoteExpress, Zotero and most databases read. Lines end in CR LF, as its specification asks. */
final class Ris {
    private final StringBuilder text = new StringBuilder();

    private Ris() {}

    static String of(CitedArticle article) {
        Ris ris = new Ris();
        ris.line("TY", "JOUR");
        article.authors().forEach(author -> ris.line("AU", name(author)));
        ris.line("TI", article.fullTitle(article.isChinese() ? "：" : ": "));
        ris.line("TT", article.english().title());
        ris.line("T2", article.journal().title());
        ris.line("PB", article.journal().publisher());
        ris.line("PY", String.valueOf(article.issue().year()));
        ris.line("DA", date(article.issue()));
        ris.line("IS", String.valueOf(article.issue().number()));
        article.pages().ifPresent(pages -> {
            ris.line("SP", String.valueOf(pages.first()));
            ris.line("EP", String.valueOf(pages.last()));
        });
        ris.line("SN", article.journal().issn());
        ris.line("DO", article.identifiers().doi());
        ris.line("LA", article.journal().language());
        article.keywords().forEach(word -> ris.line("KW", word));
        ris.line("AB", article.summary());
        ris.line("N1", article.note());
        ris.line("UR", article.url());
        ris.line("L1", article.pdfUrl());
        ris.line("ID", article.key());
        ris.line("ER", "");
        return ris.text.toString();
    }

    private static String name(CitedName name) {
        return name.isDivided() ? name.family() + ", " + name.given() : name.text();
    }

    /** YYYY/MM/DD/other, parts may be empty. */
    private static String date(CitedIssue issue) {
        String[] parts = issue.date().split("-", -1);
        return parts[0] + "/" + parts[1] + "/" + (parts.length > 2 ? parts[2] : "") + "/";
    }

    private void line(String tag, Optional<String> value) {
        value.ifPresent(present -> line(tag, present));
    }

    private void line(String tag, String value) {
        text.append(tag)
                .append("  - ")
                .append(value.strip().replaceAll("\\s+", " "))
                .append("\r\n");
    }
}
