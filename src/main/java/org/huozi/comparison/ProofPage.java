package org.huozi.comparison;

import java.util.Optional;

/**
 * A page of a proof.
 *
 * @param sheet 1-based page of the PDF file
 * @param folio the page number printed on it
 * @param width in points
 * @param height in points
 * @param layout the same for pages with the same text on the same lines
 */
public record ProofPage(int sheet, Optional<String> folio, double width, double height, String layout) {

    /** The folio, or the number of the sheet where there is none. */
    public String name() {
        return folio.map(number -> "第 " + number + " 页").orElse("PDF 第 " + sheet + " 页");
    }
}
