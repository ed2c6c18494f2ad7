package org.huozi.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.huozi.comparison.Comparison;
import org.huozi.comparison.Proof;
import org.huozi.comparison.pdf.ProofReader;

/** Compares a PDF in the publication's folder with the one that will replace it. */
final class CorrectionsInPrint {
    private CorrectionsInPrint() {}

    /**
     * The comparison of one edition; empty also where it was not published before, has not changed, or the file there was
     * not made by this program or is damaged.
     *
     * @param before where it lies, or will
     * @param after the one that will replace it
     */
    static Optional<Comparison> of(String edition, Path before, byte[] after) {
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
