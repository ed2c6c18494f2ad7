package org.huozi.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.huozi.comparison.Comparison;
import org.huozi.comparison.Proof;
import org.huozi.comparison.pdf.ProofReader;
import org.huozi.output.Artifact;

/** Compares PDFs in the publication's folder with those that will replace them. */
final class CorrectionsInPrint {
    private final Path out;
    private final boolean wanted;
    private final Map<String, Optional<Comparison>> known = new ConcurrentHashMap<>();

    CorrectionsInPrint(Request request) {
        this.out = request.out();
        this.wanted = request.reporting() == Request.Reporting.FINDINGS_AND_CORRECTIONS;
    }

    /**
     * The comparison of one edition, made once; empty also where it is not wanted, the edition was not published before or
     * has not changed, or the file there was not made by this program or is damaged.
     *
     * @param after the file that is about to be written
     */
    Optional<Comparison> of(String edition, Artifact after) {
        return wanted
                ? known.computeIfAbsent(
                        edition, unseen -> compared(edition, out.resolve(after.path()), after.content()))
                : Optional.empty();
    }

    private static Optional<Comparison> compared(String edition, Path before, byte[] after) {
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
                    ? Optional.of(Comparison.of(edition, first.get(), second.get(), 1))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
