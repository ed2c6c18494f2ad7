package org.huozi.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.huozi.diag.Diagnostics;
import org.huozi.output.Artifact;
import org.huozi.output.site.MadePages;
import org.huozi.output.site.SiteOutput;
import org.huozi.pagination.PaginatedEdition;

/** A site at once: the pages of every edition, then those about all. */
public final class WholeSite {
    private WholeSite() {}

    /** @param editions newest first */
    public static void write(
            SiteOutput site, List<PaginatedEdition> editions, Consumer<Artifact> sink, Diagnostics diagnostics) {
        List<MadePages> made = new ArrayList<>();
        editions.forEach(edition -> made.add(site.writeEdition(
                edition, site.text(edition, sink, diagnostics), site.cover(edition), sink, diagnostics)));
        site.writeShared(sink, diagnostics);
        site.writeWhole(
                made.get(0).view(), made.stream().map(MadePages::edition).toList(), sink, diagnostics);
    }
}
