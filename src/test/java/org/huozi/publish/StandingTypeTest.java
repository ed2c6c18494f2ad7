package org.huozi.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Reported;
import org.huozi.diag.Span;
import org.huozi.model.Edition;
import org.huozi.output.Cover;
import org.huozi.output.Covers;
import org.huozi.pagination.PageMap;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.sample.SampleJournal;
import org.junit.jupiter.api.Test;

/** Which pages are set, and which stand. */
class StandingTypeTest {
    private static final Edition EDITION =
            SampleJournal.publication().editions().get(0).edition();

    private final StandingType standing = new StandingType();
    private final List<String> set = new ArrayList<>();

    @Test
    void whatWasSetStandsUntilItIsOutdated() {
        assertThat(pdf(standing.reusingUnchanged(), EDITION)).isEqualTo("pages 1");
        assertThat(pdf(standing.reusingUnchanged(), EDITION)).isEqualTo("pages 1");
        standing.outdate(List.of(EDITION.id()));
        assertThat(pdf(standing.reusingUnchanged(), EDITION)).isEqualTo("pages 2");
        standing.outdate(List.of("1999-01"));
        assertThat(pdf(standing.reusingUnchanged(), EDITION)).isEqualTo("pages 2");
        standing.outdateAll();
        assertThat(pdf(standing.reusingUnchanged(), EDITION)).isEqualTo("pages 3");
    }

    @Test
    void asItStandsTheTextIsNewAndThePagesAreOld() {
        pdf(standing.reusingUnchanged(), EDITION);
        standing.outdate(List.of(EDITION.id()));
        Edition changed = EDITION.withArticles(List.of());
        PaginatedEdition pages = paginated(standing.reusingAll(), changed, new Diagnostics());
        assertThat(pages.edition()).isEqualTo(changed);
        assertThat(text(pages)).isEqualTo("pages 1");
        assertThat(pdf(standing.reusingUnchanged(), changed)).isEqualTo("pages 2");
    }

    @Test
    void whatNeverWasSetIsSetEitherWay() {
        assertThat(pdf(standing.reusingAll(), EDITION)).isEqualTo("pages 1");
    }

    @Test
    void findingsStandWithTheirPages() {
        pdf(standing.reusingUnchanged(), EDITION);
        Diagnostics again = new Diagnostics();
        paginated(standing.reusingUnchanged(), EDITION, again);
        assertThat(again.all()).extracting(Diagnostic::code).containsExactly(Code.FNT_002);
    }

    @Test
    void aCoverIsDrawnOncePerPdf() {
        Covers covers = standing.reusingUnchanged().covers().apply((pdf, withCard) -> {
            set.add("cover");
            return new Covers.Drawn(new Cover(new byte[0], "png", 1, 1), Optional.empty());
        });
        byte[] pdf = {1};
        covers.draw(pdf, false);
        covers.draw(pdf, false);
        covers.draw(new byte[] {1}, false);
        assertThat(set).containsExactly("cover", "cover");
    }

    private String pdf(PageReuse reuse, Edition edition) {
        return text(paginated(reuse, edition, new Diagnostics()));
    }

    private PaginatedEdition paginated(PageReuse reuse, Edition edition, Diagnostics diagnostics) {
        return reuse.pagination()
                .apply(wanted -> {
                    set.add("pages");
                    Diagnostics found = new Diagnostics();
                    found.add(Code.FNT_002, Span.startOf("x"), "龘", "U+9F98");
                    byte[] pdf = ("pages " + set.size()).getBytes(StandardCharsets.UTF_8);
                    return new Reported<>(
                            Optional.of(new PaginatedEdition(wanted, new PageMap(1, List.of()), pdf)), found.all());
                })
                .paginate(edition)
                .tell(diagnostics)
                .orElseThrow();
    }

    private static String text(PaginatedEdition pages) {
        return new String(pages.pdf(), StandardCharsets.UTF_8);
    }
}
