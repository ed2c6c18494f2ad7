package org.huozi.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.huozi.check.proofreading.AllowedCount;
import org.huozi.check.proofreading.SlipSheet;
import org.huozi.check.proofreading.Unread;
import org.huozi.diag.AllowedFinding;
import org.huozi.diag.CellWidth;
import org.huozi.diag.Language;
import org.huozi.model.Edition;

/**
 * Sheets of slips for the console.
 *
 * @param journal 刊名
 */
record SlipSheetText(String journal, Language language) {
    private static final int TITLE_CELLS = 44;
    /** Places of one count of what was allowed. */
    private static final int PLACES = 3;

    /** Article by article, with what was allowed. */
    String whole(SlipSheet sheet) {
        StringBuilder text = new StringBuilder();
        text.append(heading(edition(sheet)));
        sheet.rows().forEach(row -> text.append(row(row.title(), row)));
        text.append(row(language.word("合计", "all"), sheet.total()));
        text.append(String.format("  %s%n%s", rule(verdict(sheet)), allowed(sheet)));
        return text.append(String.format("%n")).toString();
    }

    /** Many editions, a line each. */
    String lines(Iterable<SlipSheet> sheets) {
        StringBuilder text = new StringBuilder(heading(""));
        for (SlipSheet sheet : sheets) {
            String verdict = sheet.verdict() == SlipSheet.SlipVerdict.UNREAD ? "" : "  " + verdict(sheet);
            text.append(row(edition(sheet), sheet.total()).stripTrailing()).append(String.format("%s%n", verdict));
        }
        return text.append(String.format("  %s%n%n", rule(""))).toString();
    }

    private String heading(String edition) {
        return String.format(
                "%s%s%s%n",
                journal.isEmpty() ? "" : "《" + journal + "》",
                edition + (journal.isEmpty() && edition.isEmpty() ? "" : "  "),
                language.word(
                        "差错率（只是机器能看出的：标点、数字、字形和本刊用语；不代替三审三校）",
                        "slips on ten thousand characters (what a machine sees: marks, numbers, characters, house terms)"));
    }

    private String edition(SlipSheet sheet) {
        Optional<Edition> edition = sheet.edition();
        return edition.map(read -> language.word(
                        read.year() + " 年第 " + read.number() + " 期", read.year() + ", number " + read.number()))
                .orElse(sheet.id());
    }

    private String row(String title, SlipSheet.SlipCount row) {
        OptionalDouble rate = row.rate();
        return String.format(
                Locale.ROOT,
                "  %s %,7d %s %4d %s  %s%n",
                cut(title),
                row.characters(),
                language.word("字", "characters"),
                row.slips(),
                language.word("处", "slips"),
                rate.isPresent()
                        ? language.word("万分之 ", "") + String.format(Locale.ROOT, "%.1f", rate.getAsDouble())
                        : unread(row.unread()));
    }

    private static String cut(String title) {
        String cut = title;
        while (CellWidth.of(cut) > TITLE_CELLS) {
            cut = cut.substring(0, cut.length() - 2) + "…";
        }
        return cut + " ".repeat(TITLE_CELLS - CellWidth.of(cut));
    }

    /** What nobody has proof-read, and how much. */
    private String unread(Unread unread) {
        if (unread.whole()) {
            return language.word("未校：没有读到", "not proof-read: could not be read");
        }
        String articles = unread.articles() == 0
                ? ""
                : language.word(unread.articles() + " 篇没有读到", unread.articles() + " articles could not be read");
        String characters = unread.characters() == 0
                ? ""
                : language.word(unread.characters() + " 字", unread.characters() + " characters");
        String lines = unread.lines().isEmpty()
                ? ""
                : unread.lines().stream()
                        .map(line -> Integer.toString(line))
                        .collect(Collectors.joining(
                                language.word("、", ", "), language.word("（第 ", " (line "), language.word(" 行）", ")")));
        String both = articles.isEmpty() || characters.isEmpty() ? "" : language.word("，", ", ");
        return language.word("未校：", "not proof-read: ") + articles + both + characters + lines;
    }

    private String verdict(SlipSheet sheet) {
        return switch (sheet.verdict()) {
            case NOT_ABOVE -> language.word("没有超过", "not above");
            case ABOVE -> language.word("超过了", "above");
            case UNREAD -> language.word("未校，说不出超没超过", "not proof-read, nobody can say");
        };
    }

    /** 报纸期刊质量管理规定 (国新出发〔2020〕10号). */
    private String rule(String verdict) {
        return language.word(
                "合格线是万分之二（报纸期刊质量管理规定）" + (verdict.isEmpty() ? "" : "：" + verdict) + "。每处按一个计，规定里标点和数字用法一处只算 0.1 个",
                "a journal passes with 2.0 (报纸期刊质量管理规定)" + (verdict.isEmpty() ? "" : ": " + verdict)
                        + "; each slip counts as one here, by the rule most of marks and numbers as 0.1");
    }

    private String allowed(SlipSheet sheet) {
        return sheet.allowed().stream().map(this::allowed).collect(Collectors.joining());
    }

    private String allowed(AllowedCount count) {
        String by = count.by() == AllowedFinding.By.JOURNAL
                ? language.word("本刊不看这一条", "the journal does not follow the rule")
                : language.word("就这样", "meant so");
        String places = count.findings().stream()
                        .limit(PLACES)
                        .map(AllowedCount::place)
                        .collect(Collectors.joining(language.word("、", ", ")))
                + (count.findings().size() > PLACES ? language.word("……", " …") : "");
        return String.format(
                "  %s%n",
                language.word("放过 ", "let pass: ")
                        + count.code().id() + "  " + count.findings().size() + language.word(" 处  ", " at ") + places
                        + "  " + by
                        + language.word("：", ": ")
                        + count.why().orElse(language.word("没有写理由", "no reason given")));
    }
}
