package org.huozi.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huozi.publication.PlainDesign;
import org.huozi.publish.Outcome;
import org.huozi.sample.UnsetPages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What editors really get wrong: a whole run says one thing, and these are the words they read. */
class EditorsMistakesTest {
    static List<DiagnosticExample> mistakes() throws IOException {
        List<DiagnosticExample> mistakes = DiagnosticExample.all(DiagnosticExample.MISTAKES);
        assertThat(mistakes).extracting(DiagnosticExample::title).doesNotHaveDuplicates();
        return mistakes;
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysItOnceAndClearly(DiagnosticExample mistake, @TempDir Path root) throws IOException {
        PlainDesign.addTo(root);
        mistake.assemble(root);
        Outcome outcome = UnsetPages.publish(root);

        // how the text is written is for huozi check to say
        Diagnostics listed = new Diagnostics();
        outcome.findings().all().stream()
                .filter(found -> !found.code().isProofreading())
                .forEach(listed::add);
        String text = new DiagnosticPrinter(outcome.report().sources()).print(listed);
        DiagnosticExample.Report found =
                new DiagnosticExample.Report(outcome.status().exitCode(), text);
        // a note beside the mistake does no harm
        assertThat(listed.all().stream()
                        .filter(one -> one.severity() != Severity.NOTE
                                || one.code().id().equals(mistake.code()))
                        .map(one -> one.code().id())
                        .distinct())
                .as(text)
                .containsExactlyElementsOf(mistake.code().equals("无误") ? List.of() : List.of(mistake.code()));
        if (Boolean.getBoolean("golden.update")) {
            mistake.write(found);
        } else {
            assertThat(found).isEqualTo(mistake.report().orElseThrow());
        }
    }
}
