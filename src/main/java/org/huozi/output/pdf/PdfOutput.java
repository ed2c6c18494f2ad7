package org.huozi.output.pdf;

import java.util.function.Consumer;
import org.huozi.diag.Diagnostics;
import org.huozi.output.Artifact;
import org.huozi.output.FinishedEdition;
import org.huozi.output.Output;
import org.huozi.pagination.PaginatedEdition;

/** {@code pdf/2022-02.pdf} of each edition, {@code drafts/2022-03.pdf} of each draft. */
public final class PdfOutput implements Output {
    @Override
    public void write(PaginatedEdition edition, boolean keptBack, Consumer<Artifact> sink, Diagnostics diagnostics) {
        sink.accept(new Artifact(FinishedEdition.of(edition, keptBack).pdf(), edition.pdf()));
    }
}
