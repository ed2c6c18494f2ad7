package org.huozi.output.site.metadata;

import java.util.List;
import org.huozi.html.Markup;

/**
 * What templates put into the head of a page for machines.
 *
 * @param metas for libraries and Google Scholar; empty but for articles
 * @param structured JSON-LD, fit for a script element
 */
public record MetadataView(List<MetaView> metas, Markup structured) {
    public MetadataView {
        metas = List.copyOf(metas);
    }

    /** One {@code <meta>}: a name of a vocabulary and its value. */
    public record MetaView(String name, String content) {}
}
