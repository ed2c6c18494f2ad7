package org.huozi.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huozi.config.JournalConfig;
import org.huozi.config.JournalReader;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.DiagnosticsJson;
import org.huozi.diag.Severity;
import org.huozi.edition.ContentReader;
import org.huozi.fonts.FontLibrary;
import org.huozi.fonts.FontLibraryReader;
import org.huozi.model.Edition;
import org.huozi.output.Artifact;
import org.huozi.output.Output;
import org.huozi.output.Publication;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.source.SourceReader;
import org.huozi.transform.Transform;

/**
 * The pipeline. Every stage reads what the one before returned and adds to the diagnostics; two gates stop the run once
 * everything wrong is known, before anything is written.
 */
public final class Publisher {
    private static final String DIAGNOSTICS = "diagnostics.json";

    private final Request request;
    private final Diagnostics diagnostics = new Diagnostics();
    private final SourceReader sources;

    public Publisher(Request request) {
        this.request = request;
        this.sources = new SourceReader(request.root());
    }

    public Outcome publish() {
        Optional<JournalConfig> journal = new JournalReader(sources).read(diagnostics);
        Optional<FontLibrary> fonts = new FontLibraryReader(sources, diagnostics).read();
        if (journal.isEmpty() || fonts.isEmpty()) {
            return stopped(Outcome.Status.MISCONFIGURED, journal);
        }
        Toolchain toolchain = Toolchain.of(new Project(request.root()), journal.get(), fonts.get(), sources);

        List<Edition> editions = transformed(read(), toolchain);
        editions.forEach(edition -> toolchain.checks().forEach(check -> check.check(edition, diagnostics)));
        if (isClosed()) {
            return stopped(Outcome.Status.CONTENT_HAS_ERRORS, journal);
        }

        List<PaginatedEdition> paginated = new ArrayList<>();
        editions.forEach(
                edition -> toolchain.pagination().paginate(edition, diagnostics).ifPresent(paginated::add));
        if (isClosed()) {
            return stopped(Outcome.Status.CONTENT_HAS_ERRORS, journal);
        }
        return written(new Publication(paginated, request.editions().isEmpty()), toolchain, journal.get());
    }

    /** Newest first. */
    private List<Edition> read() {
        return new ContentReader(sources)
                .read(request.editions(), diagnostics).stream()
                        .sorted(Comparator.comparing(Edition::id).reversed())
                        .toList();
    }

    private List<Edition> transformed(List<Edition> editions, Toolchain toolchain) {
        return editions.stream()
                .map(edition -> {
                    Edition transformed = edition;
                    for (Transform transform : toolchain.transforms()) {
                        transformed = transform.apply(transformed, diagnostics);
                    }
                    return transformed;
                })
                .toList();
    }

    private Outcome written(Publication publication, Toolchain toolchain, JournalConfig journal) {
        ArtifactWriter writer = new ArtifactWriter(request.out(), diagnostics);
        for (Output output : toolchain.outputs()) {
            output.write(publication, writer::write, diagnostics);
        }
        writer.write(Artifact.text(DIAGNOSTICS, DiagnosticsJson.of(diagnostics)));
        if (diagnostics.hasErrors()) {
            return outcome(Outcome.Status.CONTENT_HAS_ERRORS, Optional.of(journal), List.of());
        }
        if (publication.complete()) {
            writer.removeObsolete();
        }
        return outcome(Outcome.Status.PUBLISHED, Optional.of(journal), publication.editions());
    }

    /** The report is the only file that a stopped run touches. */
    private Outcome stopped(Outcome.Status status, Optional<JournalConfig> journal) {
        ArtifactWriter writer = new ArtifactWriter(request.out(), diagnostics);
        writer.write(Artifact.text(DIAGNOSTICS, DiagnosticsJson.of(diagnostics)));
        return outcome(status, journal, List.of());
    }

    private boolean isClosed() {
        return diagnostics.hasErrors() || (request.strict() && diagnostics.count(Severity.WARNING) > 0);
    }

    private Outcome outcome(Outcome.Status status, Optional<JournalConfig> journal, List<PaginatedEdition> editions) {
        return new Outcome(status, journal.map(JournalConfig::title).orElse(""), editions, diagnostics, sources);
    }
}
