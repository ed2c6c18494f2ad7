package org.huozi.desk;

import java.util.Optional;
import org.huozi.comparison.Proof;

/**
 * A page of a proof, as a template sees it.
 *
 * @param folio the page number printed on it
 * @param sheet page of the PDF file
 */
public record ProofPageView(Optional<String> folio, int sheet) {
    static ProofPageView of(Proof proof, int sheet) {
        return new ProofPageView(proof.page(sheet).folio(), sheet);
    }
}
