package org.huozi.output.pdf;

import java.util.function.Consumer;
import org.huozi.diag.Diagnostics;
import org.huozi.output.Artifact;
import org.huozi.output.Output;
import org.huozi.output.Publication;

/** {@code pdf/2022-02.pdf} of each edition, {@code drafts/2022-03.pdf} of each draft. */
public final class PdfOutput implements Output {
    @Override
    public void write(Publication publication, Consumer<Artifact> sink, Diagnostics diagnostics) {
        publication.all().forEach(pages -> sink.accept(new Artifact(publication.pdf(pages), pages.pdf())));
    }
}
