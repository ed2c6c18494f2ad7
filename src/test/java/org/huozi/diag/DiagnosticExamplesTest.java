package org.huozi.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huozi.check.blanks.BlankCheck;
import org.huozi.check.copy.CopyCheck;
import org.huozi.check.copy.EditionCopy;
import org.huozi.check.journal.ProfileCheck;
import org.huozi.check.journal.TermCheck;
import org.huozi.check.pictures.PictureCheck;
import org.huozi.check.plain.PlainFieldCheck;
import org.huozi.config.JournalConfig;
import org.huozi.config.JournalReader;
import org.huozi.config.Project;
import org.huozi.edition.ContentReader;
import org.huozi.model.Edition;
import org.huozi.sample.SampleFonts;
import org.huozi.source.SourceReader;
import org.huozi.transform.CrossReferences;
import org.huozi.transform.DraftLinks;
import org.huozi.transform.FigureNumbering;
import org.huozi.transform.InnerLinks;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reading, numbering and looking at the pictures find, example by example; no page is set. */
class DiagnosticExamplesTest {

    static List<DiagnosticExample> examples() throws IOException {
        return DiagnosticExample.all(DiagnosticExample.BY_CODE);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsExactlyThis(DiagnosticExample example, @TempDir Path folder) throws IOException {
        Path root = folder.resolve("project");
        example.assemble(root);
        Diagnostics diagnostics = found(example, root);

        assertThat(diagnostics.all().stream().map(DiagnosticExamplesTest::shown))
                .containsExactlyInAnyOrderElementsOf(example.expected());
        assertThat(diagnostics.all())
                .allSatisfy(found -> assertThat(
                                List.of(found.chinese(), found.english(), found.chineseHint(), found.englishHint()))
                        .as("every place of the message is filled")
                        .noneMatch(text -> text.matches("(?s).*\\{[0-9]}.*")));
        assertThat(example.expected()).anySatisfy(line -> assertThat(line).endsWith(" " + example.code()));
    }

    /** Of every file: settings, terms and manuscripts. */
    @ParameterizedTest
    @MethodSource("examples")
    void findsTheSameWithTheLineEndsOfOtherSystems(DiagnosticExample example, @TempDir Path folder) throws IOException {
        example.assemble(folder.resolve("unix/project"));
        List<Diagnostic> expected =
                found(example, folder.resolve("unix/project")).all();
        for (String end : List.of("\r\n", "\r")) {
            Path root = folder.resolve(end.length() + "/project");
            example.assemble(root, text -> "\uFEFF" + text.replace("\n", end));
            assertThat(found(example, root).all()).isEqualTo(expected);
        }
    }

    private static Diagnostics found(DiagnosticExample example, Path root) {
        Diagnostics diagnostics = new Diagnostics();
        Project project = new Project(root);
        SourceReader sources = new SourceReader(root);
        Optional<JournalConfig> journal = new JournalReader(project, sources).read(diagnostics);
        Optional<CopyCheck> profile =
                journal.flatMap(config -> config.rules().profile().map(required -> new ProfileCheck(required, config)));
        CopyCheck terms = TermCheck.of(project, sources, diagnostics);
        for (Edition edition : new ContentReader(project, sources).read(example.editions(), diagnostics)) {
            Edition numbered = new FigureNumbering().apply(DraftLinks.removed(edition, diagnostics), diagnostics);
            new CrossReferences().apply(numbered, diagnostics);
            new InnerLinks().apply(numbered, diagnostics);
            new PictureCheck(sources, SampleFonts.library()).check(edition, diagnostics);
            new BlankCheck().check(edition, diagnostics);
            new PlainFieldCheck().check(edition, diagnostics);
            EditionCopy copy = EditionCopy.of(edition);
            terms.check(copy, diagnostics);
            profile.ifPresent(check -> check.check(copy, diagnostics));
        }
        return diagnostics;
    }

    private static String shown(Diagnostic found) {
        Position start = found.span().start();
        return found.span().file() + ":" + start.line() + ":" + start.column() + " "
                + found.code().id();
    }
}
