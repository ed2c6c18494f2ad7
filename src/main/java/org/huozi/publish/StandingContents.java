package org.huozi.publish;

import java.util.Optional;
import org.huozi.output.site.PublishedView;

/**
 * An edition that stands, with the text of its articles, for the page that shows the newest.
 *
 * @param view none of a draft
 */
record StandingContents(Optional<PublishedView> view) {}
