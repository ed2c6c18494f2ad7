package org.huozi.output.site;

import org.huozi.html.EditionView;

/** An edition together with its PDF. */
public record PublishedView(EditionView edition, PdfView pdf) {}
