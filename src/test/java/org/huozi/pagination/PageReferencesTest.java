package org.huozi.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Reported;
import org.huozi.sample.SampleJournal;
import org.junit.jupiter.api.Test;

class PageReferencesTest {
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Integer> printed = new ArrayList<>();

    @Test
    void pagesAreSetAgainUntilTheNumbersAreTrue() {
        settled(known -> known < 100 ? 99 + known / 99 : 100); // the third digit pushes the figure to the next page
        assertThat(printed).containsExactly(10, 99, 100);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void numbersThatChaseOneAnotherAreReported() {
        settled(known -> known == 9 ? 10 : 9);
        assertThat(printed).hasSize(4);
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly(Code.PDF_006);
    }

    @Test
    void oneRoundIsEnoughForTextThatMentionsNoPage() {
        List<Integer> rounds = new ArrayList<>();
        PageReferences.settled(
                        references -> {
                            rounds.add(1);
                            return pages(7);
                        },
                        SampleJournal.edition().span())
                .tell(diagnostics);
        assertThat(rounds).hasSize(1);
    }

    /**
     * Sets pages with one page reference.
     *
     * @param layout from the number that is printed to the page where its figure comes to stand
     */
    private void settled(IntUnaryOperator layout) {
        PageReferences.settled(
                        references -> {
                            int number = references.folio("a", "figure-1").orElseThrow();
                            printed.add(number);
                            return pages(layout.applyAsInt(number));
                        },
                        SampleJournal.edition().span())
                .tell(diagnostics);
    }

    private static Reported<Printing> pages(int folio) {
        PageMap.ArticlePages pages = new PageMap.ArticlePages("a", 1, 1, folio, Map.of("figure-1", folio));
        Printing printing = new Printing(Printing.Choices.EDITION, new PageMap(folio, List.of(pages)), new byte[0]);
        return new Reported<>(Optional.of(printing), List.of());
    }
}
