package org.huozi.check.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huozi.check.proofreading.LabelledText.Label;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Family;
import org.huozi.diag.Severity;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;

/** The paper that says how well each rule does on the labelled texts: what it finds, what it misses, what it invents. */
class ProofreadingPaperIT {
    private static final Path PAPER = Path.of("docs/proofreading.md");

    /** A rule that is wrong more often than once in twenty times is mended, made a note or dropped. */
    private static final double PRECISION = 0.95;

    private static final double PERCENT = 100.0;

    /** Lists of sources, whose slips these texts do not label: they are measured by lists of their own. */
    private static final Family UNLABELLED = Family.BIB;

    /** How one rule did. */
    private static final class Tally {
        private int found;
        private int missed;
        private int invented;

        double precision() {
            return found + invented == 0 ? 1 : (double) found / (found + invented);
        }

        double recall() {
            return found + missed == 0 ? 1 : (double) found / (found + missed);
        }
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();
    private int characters;

    @Test
    void thePaperSaysHowWellEveryRuleDoes() throws IOException {
        for (LabelledText text : LabelledText.all()) {
            measure(text);
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAPER, paper());
        }
        assertThat(Resources.text(PAPER)).as("run with -Dgolden.update=true").isEqualTo(paper());
        assertThat(tallies)
                .as("rules that are on")
                .allSatisfy(
                        (code, tally) -> assertThat(tally.precision()).as(code).isGreaterThanOrEqualTo(PRECISION));
    }

    private void measure(LabelledText text) {
        characters += text.manuscript().length();
        List<Diagnostic> findings = ProofExample.told(text.manuscript());
        for (Label label : text.labels()) {
            if (findings.stream().anyMatch(label::meets)) {
                tally(label.code()).found++;
            } else {
                tally(label.code()).missed++;
                missed.add("- " + label.code() + " “" + label.wrong() + "”：" + shortened(label));
            }
        }
        findings.stream()
                .filter(finding ->
                        finding.code().isProofreading() && finding.code().family() != UNLABELLED)
                .filter(finding -> text.labels().stream().noneMatch(label -> label.meets(finding)))
                .forEach(finding -> {
                    tally(finding.code().id()).invented++;
                    invented.add("- " + finding.code().id() + " " + text.file().getFileName() + " "
                            + finding.span().start().line() + ":"
                            + finding.span().start().column() + " " + finding.chinese());
                });
    }

    private Tally tally(String code) {
        return tallies.computeIfAbsent(code, first -> new Tally());
    }

    /** The slip with its neighbours. */
    private static String shortened(Label label) {
        int[] line = label.sentence().codePoints().toArray();
        int from = Math.max(0, label.first() - 13);
        int to = Math.min(line.length, label.last() + 12);
        return (from > 0 ? "…" : "") + new String(line, from, to - from) + (to < line.length ? "…" : "");
    }

    private String paper() {
        String rows = tallies.entrySet().stream()
                .map(entry -> row(Code.valueOf(entry.getKey().replace('-', '_')), entry.getValue()))
                .collect(Collectors.joining());
        return """
                # 校对的规则准不准 How well the proof-reader does

                规则一条条拿有标记的文章来量：[src/test/resources/slips](../src/test/resources/slips) 里的稿件是照机关、学刊的样子写的，每个错都标出，其余全是对的。**准确率**是报出来的里面真错占多少，**找到**是标出的错里找到多少。低于 95%% 的规则不留作警告。共 %,d 字，%,d 处错。

                Every rule is measured on texts in which each slip is labelled and all the rest is right. Precision: how many of its findings are slips. Found: how many of the slips it finds. A rule below 95 %% is mended, made a note or dropped. The texts have %1$,d characters and %2$,d slips. This file is written by a test (`mvn verify -Dit.test=ProofreadingPaperIT -Dgolden.update=true`).

                | 代码 | 级别 | 标出 | 找到 | 误报 | 准确率 | 找到率 |
                |---|---|---:|---:|---:|---:|---:|
                %s
                ## 没有找到的 Missed

                %s
                ## 误报 Invented

                %s
                """.formatted(
                        characters,
                        tallies.values().stream()
                                .mapToInt(tally -> tally.found + tally.missed)
                                .sum(),
                        rows,
                        listed(missed),
                        listed(invented));
    }

    private static String listed(List<String> lines) {
        return lines.isEmpty()
                ? "无 none\n"
                : lines.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
    }

    private static String row(Code code, Tally tally) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d | %.0f%% | %.0f%% |\n",
                code.id(),
                code.severity() == Severity.NOTE ? "提示" : "警告",
                tally.found + tally.missed,
                tally.found,
                tally.invented,
                tally.precision() * PERCENT,
                tally.recall() * PERCENT);
    }
}
