package org.huozi.check.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.Words;

/** 文章编号 (CAJ-CD B/T 1-2006 §7): ISSN, year and number of the edition, first page, pages. */
final class ArticleNumbers {
    private static final Pattern FORM = Pattern.compile(
            "[0-9]{4}-[0-9]{3}[0-9X]\\s?[(（](?<year>[0-9]{4})[)）]\\s?(?<number>[0-9]{2,3}|[SZ][0-9]?)-[0-9]{3,4}-[0-9]{2,3}");

    private ArticleNumbers() {}

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        article.particulars().identifiers().articleNumber().ifPresent(number -> look(number, edition, diagnostics));
    }

    private static void look(Words typed, Edition edition, Diagnostics diagnostics) {
        Matcher form = FORM.matcher(typed.text());
        if (!form.matches()) {
            diagnostics.add(
                    Code.STR_017, typed.span(), typed.text(), "文章编号", "articleNumber", "1234-5679（2026）03-0012-09");
            return;
        }
        boolean supplement = !Character.isDigit(form.group("number").charAt(0));
        boolean ofEdition = Integer.parseInt(form.group("year")) == edition.year()
                && (supplement || Integer.parseInt(form.group("number")) == edition.number());
        if (!ofEdition) {
            diagnostics.add(
                    Code.STR_019,
                    typed.span(form.start("year"), form.end("number")),
                    typed.text(),
                    Integer.toString(edition.year()),
                    Integer.toString(edition.number()));
        }
    }
}
