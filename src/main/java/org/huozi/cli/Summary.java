package org.huozi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Language;
import org.huozi.diag.Severity;
import org.huozi.output.FinishedEdition;
import org.huozi.output.Publication;
import org.huozi.publish.Gate;
import org.huozi.publish.Outcome;

/** What a run ends with on the console. */
record Summary(Project project, Path out, Gate gate, Outcome outcome, double seconds, Language language) {

    String text() {
        StringBuilder text = new StringBuilder();
        Publication publication = outcome.publication();
        publication.drafts().forEach(pages -> text.append(draft(pages)));
        publication.editions().forEach(pages -> text.append(published(pages)));
        text.append(withdrawn());
        if (publication.complete() && publication.editions().isEmpty()) {
            text.append(line("没有一期可以出版，都还是草稿", "no edition to publish yet, all are drafts"));
        }
        if (outcome.status() == Outcome.Status.PARTLY_WRITTEN) {
            text.append(line("有的文件没有写成，其余已更新；处理后再运行一次", "some files could not be written, run again"));
        } else if (outcome.status() != Outcome.Status.PUBLISHED) {
            text.append(line("没有出版；原有的成品没有改动", "nothing was published, what was there is unchanged"));
        }
        text.append(String.format(
                Locale.ROOT,
                language.word(
                        "  诊断  %d 错误 · %d 警告 · %d 提示   用时 %.1f 秒%n",
                        "  found  %d errors, %d warnings, %d notes   %.1f s%n"),
                count(Severity.ERROR),
                count(Severity.WARNING),
                count(Severity.NOTE),
                seconds));
        text.append(proofs());
        if (outcome.status() != Outcome.Status.MISCONFIGURED) {
            text.append(String.format("  %s %s%n", language.word("编辑台", "desk"), shown(out.resolve("index.html"))));
        }
        return text.toString();
    }

    private String published(FinishedEdition edition) {
        return named(edition, "")
                + String.format(
                        Locale.ROOT,
                        language.word(
                                "  PDF   %s   %d 页%n  网站  %s   %,d 字%n",
                                "  PDF   %s   %d pages%n  site  %s   %,d characters%n"),
                        shown(out.resolve(edition.pdf())),
                        edition.pages().sheets(),
                        shown(out.resolve(Publication.SITE)
                                .resolve(edition.id())
                                .resolve("index.html")),
                        edition.characters());
    }

    /** A draft has a proof and no page of the site. */
    private String draft(FinishedEdition edition) {
        return named(edition, "（" + language.said("草稿，没有出版", "a draft, not published") + "）")
                + String.format(
                        Locale.ROOT,
                        language.word("  校样  %s   %d 页%n", "  proof %s   %d pages%n"),
                        shown(out.resolve(edition.pdf())),
                        edition.pages().sheets())
                + stillPublished(edition);
    }

    /** A run of some editions takes nothing away. */
    private String stillPublished(FinishedEdition draft) {
        return !outcome.publication().complete() && Files.exists(out.resolve(Publication.pdf(draft.id())))
                ? "  " + line("从前出版的还在网站上；要撤下，运行 huozi build，不写 --edition", "still published; huozi build withdraws it")
                : "";
    }

    private String named(FinishedEdition edition, String remark) {
        return String.format(
                Locale.ROOT,
                language.word("《%s》%d 年第 %d 期%s%n", "《%s》%d, number %d%s%n"),
                outcome.report().journal(),
                edition.year(),
                edition.number(),
                remark);
    }

    /** Editions that readers had and have no more. */
    private String withdrawn() {
        return outcome.changes().removed().stream()
                .filter(path -> path.startsWith("pdf/"))
                .sorted()
                .map(path -> withdrawn(shown(out.resolve(path))))
                .collect(Collectors.joining());
    }

    private String withdrawn(String pdf) {
        return language == Language.ENGLISH
                ? String.format("%s: withdrawn, with its pages%n", pdf)
                : String.format(
                        "撤下  %s，连同网页%s%n", pdf, language == Language.BOTH ? " — withdrawn, with its pages" : "");
    }

    private String line(String chinese, String english) {
        return String.format("%s%n", language.said(chinese, english));
    }

    /** What a run found; many of one kind are told as one. How the manuscripts are written is for {@code check}, unless it stops the run. */
    static String listed(Outcome outcome, Gate gate, Language language) {
        return new FindingList(outcome.report(), language)
                .grouped(outcome.findings().all().stream()
                        .filter(found -> isListed(found, gate))
                        .toList());
    }

    private static boolean isListed(Diagnostic found, Gate gate) {
        return !found.code().isProofreading() || gate.stops(found);
    }

    private long count(Severity severity) {
        return outcome.findings().all().stream()
                .filter(found -> isListed(found, gate) && found.severity() == severity)
                .count();
    }

    /** How many findings of the proof-reader each manuscript has. */
    private String proofs() {
        Map<String, Integer> counts = new TreeMap<>();
        outcome.findings().all().stream()
                .filter(found -> !isListed(found, gate))
                .forEach(found -> counts.merge(found.span().file(), 1, Integer::sum));
        String files = counts.entrySet().stream()
                .map(entry -> entry.getKey().replace(project.editions() + "/", "") + " " + entry.getValue()
                        + language.word(" 处", ""))
                .collect(Collectors.joining(" · "));
        String check = "huozi check" + project.option();
        return counts.isEmpty()
                ? ""
                : String.format(
                        language.word("  校对  %s；逐条请看 %s", "  proof-reading  %s; the list: %s")
                                + (language == Language.BOTH ? " — the list: %2$s" : "") + "%n",
                        files,
                        check);
    }

    /** Relative to where the command was given, when it lies below. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute).toString() : absolute.toString();
    }
}
