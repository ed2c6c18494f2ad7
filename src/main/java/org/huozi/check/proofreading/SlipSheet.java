package org.huozi.check.proofreading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.huozi.check.CheckedContent;
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
 *
 * @param id of the edition
 * @param edition absent when it could not be read
 * @param rows the articles, in their order, then those that could not be read
 * @param allowed what would be findings, had not somebody allowed it
 */
public record SlipSheet(String id, Optional<Edition> edition, List<SlipCount> rows, List<AllowedCount> allowed) {
    /** Slips on ten thousand characters with which a journal passes. */
    public static final double PASS = 2.0;

    private static final int TEN_THOUSAND = 10_000;
    private static final Set<Family> COUNTED = EnumSet.of(Family.TYP, Family.NUM, Family.TRM);

    public SlipSheet {
        rows = List.copyOf(rows);
        allowed = List.copyOf(allowed);
    }

    /**
     * One article, or all of an edition.
     *
     * @param title of the article; the name of a file that could not be read
     * @param characters of what was read
     * @param slips warnings, since notes are not sure
     */
    public record SlipCount(String title, int characters, int slips, Unread unread) {
        /** Slips on ten thousand characters; none of text that was not read whole. */
        public OptionalDouble rate() {
            if (!unread.isNothing()) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(characters == 0 ? 0 : (double) slips * TEN_THOUSAND / characters);
        }
    }

    /** What is known of an edition's rate. */
    public enum SlipVerdict {
        NOT_ABOVE,
        ABOVE,
        /** Not all was read, so that nobody can say. */
        UNREAD
    }

    /** The sheets of all editions, those first that could not be read. */
    public static List<SlipSheet> all(CheckedContent content) {
        Stream<SlipSheet> unread = content.unread().stream().map(SlipSheet::unread);
        Stream<SlipSheet> read = content.editions().stream().map(edition -> of(edition, content.findings()));
        return Stream.concat(unread, read).toList();
    }

    /** Of an edition, everything found in it being known. */
    public static SlipSheet of(Edition edition, Diagnostics diagnostics) {
        Stream<SlipCount> read = edition.articles().stream()
                .map(article -> new SlipCount(
                        article.title().text(),
                        WordCount.of(article),
                        slips(article, diagnostics),
                        unread(article, diagnostics)));
        Stream<SlipCount> unread = edition.unread().stream().map(name -> new SlipCount(name, 0, 0, Unread.article()));
        return new SlipSheet(
                edition.id(),
                Optional.of(edition),
                Stream.concat(read, unread).toList(),
                AllowedCount.all(edition.folder(), diagnostics.allowed()));
    }

    /** Of an edition that could not be read. */
    public static SlipSheet unread(String id) {
        return new SlipSheet(id, Optional.empty(), List.of(), List.of());
    }

    public SlipCount total() {
        Unread unread = rows.isEmpty()
                ? Unread.edition()
                : rows.stream().map(SlipCount::unread).reduce(Unread.NOTHING, Unread::and);
        return new SlipCount(
                "合计",
                rows.stream().mapToInt(SlipCount::characters).sum(),
                rows.stream().mapToInt(SlipCount::slips).sum(),
                unread);
    }

    public SlipVerdict verdict() {
        OptionalDouble rate = total().rate();
        if (rate.isEmpty()) {
            return SlipVerdict.UNREAD;
        }
        return rate.getAsDouble() > PASS ? SlipVerdict.ABOVE : SlipVerdict.NOT_ABOVE;
    }

    private static Unread unread(Article article, Diagnostics diagnostics) {
        UnreadText text = UnreadText.of(article.manuscript(), diagnostics);
        return new Unread(text.characters(), text.lines(), 0, false);
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
