package org.huozi.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huozi.comparison.Comparison;
import org.huozi.comparison.Proof;
import org.huozi.comparison.pdf.ProofReader;
import org.huozi.output.Publication;
import org.huozi.pagination.PaginatedEdition;

/** Compares the PDFs in the publication's folder with those that will replace them. */
final class CorrectionsInPrint {
    private CorrectionsInPrint() {}

    /**
     * Compares editions that were published before and have changed, by their ids.
     *
     * @param publication as it was set now; nothing of it is written yet
     * @param out where it goes
     */
    static Map<String, Comparison> of(Publication publication, Path out) {
        Map<String, Comparison> corrections = new LinkedHashMap<>();
        for (PaginatedEdition edition : publication.all()) {
            String id = edition.edition().id();
            compared(id, out.resolve(publication.pdf(edition)), edition.pdf())
                    .ifPresent(comparison -> corrections.put(id, comparison));
        }
        return corrections;
    }

    /** The comparison of one edition; empty also where the file there was not made by this program, or is damaged. */
    private static Optional<Comparison> compared(String id, Path before, byte[] after) {
        try {
            if (!Files.isRegularFile(before)) {
                return Optional.empty();
            }
            byte[] old = Files.readAllBytes(before);
            if (Arrays.equals(old, after)) {
                return Optional.empty();
            }
            Optional<Proof> first = ProofReader.read(old);
            Optional<Proof> second = ProofReader.read(after);
            return first.isPresent() && second.isPresent()
                    ? Optional.of(Comparison.of(id, first.get(), second.get(), 1))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
