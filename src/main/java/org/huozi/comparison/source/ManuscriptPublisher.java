package org.huozi.comparison.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huozi.config.Project;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.diag.Severity;
import org.huozi.output.FinishedEdition;
import org.huozi.publish.Outcome;
import org.huozi.publish.PageReuse;
import org.huozi.publish.Progress;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;

/** Publishes manuscripts into a temporary folder. */
final class ManuscriptPublisher {
    private ManuscriptPublisher() {}

    /** The editions of a project, as today's program sets them. */
    static RevisionResult of(String name, Project project, List<String> editions, Progress progress)
            throws IOException {
        try (TemporaryFolder out = TemporaryFolder.create()) {
            Request request = new Request(project, out.path().resolve("publication"), editions, false).forEditors();
            Outcome outcome = new Publisher(request, PageReuse.NONE, progress).publish();
            if (outcome.status() != Outcome.Status.PUBLISHED) {
                return new RevisionResult.Unavailable(
                        "“" + name + "”出版不了，没法比较；先改掉下面的错误",
                        "“" + name + "” cannot be published, so there is nothing to compare",
                        errors(outcome));
            }
            Map<String, byte[]> pdfs = new TreeMap<>();
            for (FinishedEdition edition : outcome.publication().editions()) {
                pdfs.put(edition.id(), Files.readAllBytes(request.out().resolve(edition.pdf())));
            }
            return Revision.of(name, pdfs);
        }
    }

    private static String errors(Outcome outcome) {
        DiagnosticPrinter printer = new DiagnosticPrinter(outcome.report().sources());
        return outcome.findings().all().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(printer::print)
                .collect(Collectors.joining());
    }
}
