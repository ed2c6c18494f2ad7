package org.huozi.check.preflight;

import org.huozi.diag.Span;

/**
 * A picture of a manuscript, as it is printed.
 *
 * @param path below the edition's folder
 * @param span where the manuscript shows it
 */
public record PlacedPicture(String path, Span span, PrintedPicture printed) {}
