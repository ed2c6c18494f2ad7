package org.huozi.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.sample.SampleJournal;
import org.junit.jupiter.api.Test;

/** What a check or the engine throws is told at the article that it throws at. */
class EditionAttemptTest {
    private final Edition edition = SampleJournal.edition();
    private final Diagnostics found = new Diagnostics();

    @Test
    void whatIsDoneIsReturned() {
        assertThat(EditionAttempt.at(edition, (each, findings) -> each.id(), Code.PDF_014, found))
                .contains("2022-02");
        assertThat(found.all()).isEmpty();
    }

    @Test
    void theArticleIsNamed() {
        Article second = edition.articles().get(1);
        BiFunction<Edition, Diagnostics, String> work = (each, findings) -> {
            findings.add(Code.FIG_011, each.span());
            if (each.articles().contains(second)) {
                throw new IllegalStateException("甲");
            }
            return "";
        };
        assertThat(EditionAttempt.at(edition, work, Code.CHK_004, found)).isEmpty();
        List<Diagnostic> faults =
                found.all().stream().filter(one -> one.code() == Code.CHK_004).toList();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.span()).isEqualTo(second.manuscript().span());
            assertThat(fault.arguments().get(0)).startsWith("IllegalStateException, EditionAttemptTest.");
        });
        assertThat(found.all())
                .as("nothing is told again for the articles alone")
                .hasSize(2);
    }

    @Test
    void whatFailsWithAllTogetherIsTheEditions() {
        BiFunction<Edition, Diagnostics, Optional<String>> work = (each, findings) -> {
            if (each.articles().size() > 1) {
                throw new StackOverflowError();
            }
            return Optional.empty();
        };
        assertThat(EditionAttempt.at(edition, work, Code.PDF_014, found)).isEmpty();
        assertThat(found.all())
                .singleElement()
                .extracting(Diagnostic::span, Diagnostic::arguments)
                .containsExactly(edition.span(), List.of("StackOverflowError"));
    }
}
