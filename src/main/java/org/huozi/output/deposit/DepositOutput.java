package org.huozi.output.deposit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huozi.config.JournalConfig;
import org.huozi.diag.Diagnostics;
import org.huozi.html.EditionView;
import org.huozi.html.EditionViews;
import org.huozi.html.JournalView;
import org.huozi.html.Templates;
import org.huozi.output.Artifact;
import org.huozi.output.Output;
import org.huozi.output.Publication;
import org.huozi.pagination.PaginatedEdition;

/**
 * {@code pdf/2022-02-metadata.csv} of each edition: a row an article, in the columns of the journal's design. A design
 * without that template has no such table, and drafts have none: nothing of them is sent to anybody.
 */
public final class DepositOutput implements Output {
    private static final String COLUMNS = "deposit/columns.ftlh";

    private final JournalConfig journal;
    private final Templates templates;

    /** The output of one journal. */
    public DepositOutput(JournalConfig journal, Templates templates) {
        this.journal = journal;
        this.templates = templates;
    }

    @Override
    public void write(PaginatedEdition paginated, boolean keptBack, Consumer<Artifact> sink, Diagnostics diagnostics) {
        if (keptBack || !templates.has(COLUMNS)) {
            return;
        }
        JournalView about = JournalView.of(journal);
        EditionView edition = EditionViews.withoutArticles(paginated.edition());
        List<Map<String, String>> rows = DepositedArticle.all(paginated, about.url()).stream()
                .map(article -> Map.of("journal", about, "edition", edition, "article", article))
                .map(view -> templates.entries(COLUMNS, "words.columns(journal, edition, article)", view, diagnostics))
                .flatMap(Optional::stream)
                .toList();
        String path = Publication.metadata(paginated.edition().id());
        sink.accept(Artifact.text(path, CommaSeparated.table(rows)));
    }
}
