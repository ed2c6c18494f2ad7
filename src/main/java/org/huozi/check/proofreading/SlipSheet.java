package org.huozi.check.proofreading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Family;
import org.huozi.diag.Severity;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.WordCount;

/**
 * 差错率, as far as a machine can see it: slips of marks, characters, numbers and house terms, each counted as one, on
 * ten thousand characters. 报纸期刊质量管理规定 (国新出发〔2020〕10号) lets a journal pass with two; its method counts wrong
 * words, facts and sense, which no rule here sees, and most slips of marks and numbers as a tenth, which here are whole.
 */
public record SlipSheet(List<SlipCount> rows) {
    /** Slips on ten thousand characters with which a journal passes. */
    public static final double PASS = 2.0;

    private static final int TEN_THOUSAND = 10_000;
    private static final Set<Family> COUNTED = EnumSet.of(Family.TYP, Family.NUM, Family.TRM);

    public SlipSheet {
        rows = List.copyOf(rows);
    }

    /** One article, or all of an edition. */
    public record SlipCount(String title, int characters, int slips) {
        /** Slips on ten thousand characters. */
        public double rate() {
            return characters == 0 ? 0 : (double) slips * TEN_THOUSAND / characters;
        }
    }

    public static SlipSheet of(Edition edition, Diagnostics diagnostics) {
        return new SlipSheet(edition.articles().stream()
                .map(article ->
                        new SlipCount(article.title().text(), WordCount.of(article), slips(article, diagnostics)))
                .toList());
    }

    public SlipCount total() {
        return new SlipCount(
                "合计",
                rows.stream().mapToInt(SlipCount::characters).sum(),
                rows.stream().mapToInt(SlipCount::slips).sum());
    }

    private static int slips(Article article, Diagnostics diagnostics) {
        return (int) diagnostics.all().stream()
                .filter(found -> found.span().file().equals(article.span().file()))
                .filter(SlipSheet::isSlip)
                .count();
    }

    private static boolean isSlip(Diagnostic found) {
        return found.severity() != Severity.NOTE
                && COUNTED.contains(found.code().family());
    }
}
