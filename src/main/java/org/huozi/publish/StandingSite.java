package org.huozi.publish;

import java.util.Optional;
import org.huozi.output.site.SiteEdition;

/**
 * What the site's pages about all editions need of one that stands.
 *
 * @param edition none of a draft
 */
record StandingSite(Optional<SiteEdition> edition) {}
