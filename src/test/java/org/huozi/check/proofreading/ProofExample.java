package org.huozi.check.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.check.copy.CopyCheck;
import org.huozi.check.references.ReferenceCheck;
import org.huozi.check.structure.StructureCheck;
import org.huozi.check.text.BodyNames;
import org.huozi.check.text.TextCheck;
import org.huozi.config.HouseRules;
import org.huozi.diag.AllowedFinding;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Position;
import org.huozi.diag.Severity;
import org.huozi.edition.ArticleReader;
import org.huozi.model.Article;
import org.huozi.model.Colophon;
import org.huozi.model.Edition;
import org.huozi.model.IssueDate;
import org.huozi.references.ListStyle;
import org.huozi.sample.FencedExample;
import org.huozi.sample.Resources;
import org.huozi.source.ManuscriptReader;
import org.huozi.source.SourceFile;
import org.huozi.transform.CrossReferences;
import org.huozi.transform.FigureNumbering;
import org.huozi.transform.SourceCitations;

/**
 * An example of {@code src/test/resources/proof/*.md}, whose README says how to write one.
 *
 * @param source the manuscript; without front matter it is a foreword's
 */
record ProofExample(Path file, String title, String source, String expected) {
    private static final Path FOLDER = Resources.of("proof");
    private static final String FRONT = "---\nkind: foreword\ntitle: 卷首语\n---\n";
    private static final String PATH = "content/editions/2022-01/01-text.md";

    static List<ProofExample> all() throws IOException {
        List<ProofExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(path -> !path.endsWith("README.md")).sorted().toList()) {
                for (FencedExample example : FencedExample.read(file, "### ", 2)) {
                    examples.add(new ProofExample(
                            file,
                            example.title(),
                            example.blocks().get(0).text(),
                            example.blocks().get(1).text()));
                }
            }
        }
        return examples;
    }

    /** The whole file. */
    String manuscript() {
        return manuscript(source);
    }

    private static String manuscript(String source) {
        return source.matches("(?s)\uFEFF?---[\\r\\n].*") ? source : FRONT + source;
    }

    /** What the proof-reader says of a manuscript, as an example writes it. */
    static String said(String source) {
        String manuscript = manuscript(source);
        String front = manuscript.substring(0, manuscript.length() - source.length());
        Diagnostics found = new Diagnostics();
        Edition edition = proofread(manuscript, found);
        List<Diagnostic> findings = proofreading(found);
        int above = (int) front.lines().count();
        String lines = findings.stream().map(one -> shown(one, above)).collect(Collectors.joining());
        String allowed = found.allowed().stream().map(one -> shown(one, above)).collect(Collectors.joining());
        String corrected = corrected(manuscript);
        return (findings.isEmpty() ? "无\n" : lines)
                + allowed
                + unread(SlipSheet.of(edition, found).total().unread(), edition, found, above)
                + (corrected.equals(manuscript) ? "" : "改后\n" + corrected.substring(front.length()));
    }

    private static String shown(Diagnostic found, int above) {
        return place(found, above) + " " + found.chinese() + "\n";
    }

    private static String shown(AllowedFinding allowed, int above) {
        return "放过 " + place(allowed.finding(), above) + " " + allowed.why().orElse("没有理由") + "\n";
    }

    private static String place(Diagnostic found, int above) {
        Position start = found.span().start();
        return found.code().id() + " " + (start.line() - above) + ":" + start.column();
    }

    /** What nobody has read, and which findings say so. */
    private static String unread(Unread unread, Edition edition, Diagnostics found, int above) {
        String codes = found.all().stream()
                .filter(finding -> UnreadExtent.of(finding).isPresent())
                .map(finding -> finding.code().id())
                .distinct()
                .collect(Collectors.joining(" "));
        String lines = SlipSheet.of(edition, found).rows().get(0).unread().lines().stream()
                .map(line -> Integer.toString(line - above))
                .collect(Collectors.joining("、"));
        return unread.isNothing() ? "" : "未校 " + unread.characters() + " 字 第 " + lines + " 行 " + codes + "\n";
    }

    static List<Diagnostic> findings(String manuscript) {
        Diagnostics found = new Diagnostics();
        proofread(manuscript, found);
        return proofreading(found);
    }

    /** What the proof-reader says of a manuscript in an edition of a month. */
    static List<Diagnostic> findings(String source, YearMonth month) {
        Diagnostics found = new Diagnostics();
        proofread(manuscript(source), month, found);
        return proofreading(found);
    }

    /** What reading and proof-reading say, without the notes of reading. */
    static List<Diagnostic> told(String manuscript) {
        Diagnostics found = new Diagnostics();
        proofread(manuscript, found);
        return found.all().stream()
                .filter(finding -> finding.code().isProofreading() || finding.severity() != Severity.NOTE)
                .toList();
    }

    private static List<Diagnostic> proofreading(Diagnostics found) {
        return found.all().stream()
                .filter(finding -> finding.code().isProofreading())
                .toList();
    }

    /** Reads and proof-reads as a run does. */
    private static Edition proofread(String manuscript, Diagnostics found) {
        return proofread(manuscript, YearMonth.of(2022, 1), found);
    }

    private static Edition proofread(String manuscript, YearMonth month, Diagnostics found) {
        Article article = new ArticleReader(found)
                .read(SourceFile.of(PATH, manuscript), "text")
                .orElseThrow();
        Edition edition = new Edition(
                "2022-01",
                month.getYear(),
                1,
                OptionalInt.empty(),
                new IssueDate(month, OptionalInt.empty()),
                1,
                false,
                false,
                Colophon.EMPTY,
                List.of(article),
                ManuscriptReader.read(SourceFile.of("content/editions/2022-01/edition.yaml", "")));
        Edition numbered = new SourceCitations()
                .apply(new CrossReferences().apply(new FigureNumbering().apply(edition, found), found), found);
        List<CopyCheck> rules =
                List.of(new TextCheck(), new BodyNames(), new StructureCheck(), new ReferenceCheck(ListStyle.DEFAULT));
        new Proofreading(rules, HouseRules.DEFAULT).check(numbered, found);
        return numbered;
    }

    /** A text with what is certain mended, in an edition of a month. */
    static String corrected(String source, YearMonth month) {
        return mended(manuscript(source), month);
    }

    /** Round by round, as {@code --fix} does it. */
    static String corrected(String manuscript) {
        return mended(manuscript, YearMonth.of(2022, 1));
    }

    private static String mended(String manuscript, YearMonth month) {
        String text = manuscript;
        for (int round = 0; round < 8; round++) {
            Diagnostics found = new Diagnostics();
            proofread(text, month, found);
            CorrectedManuscript corrected = CorrectedManuscript.of(article(text), text, proofreading(found));
            if (corrected.done().isEmpty()) {
                return text;
            }
            text = corrected.text();
        }
        return text;
    }

    static Article article(String manuscript) {
        return new ArticleReader(new Diagnostics())
                .read(SourceFile.of(PATH, manuscript), "text")
                .orElseThrow();
    }

    /** Puts what the proof-reader says in the place of what the example shows. */
    void write(String said) throws IOException {
        String text = Resources.text(file);
        String before = "### " + title + "\n````\n" + source + "````\n````\n";
        assertThat(text).as("the example as it was read").contains(before + expected);
        Files.writeString(file, text.replace(before + expected + "````", before + said + "````"));
    }

    @Override
    public String toString() {
        return file.getFileName() + ": " + title;
    }
}
