/** What subscribers and search engines fetch: Atom feeds and the map of the site. Both need the site's address. */
@NullMarked
package org.huozi.output.site.feed;

import org.jspecify.annotations.NullMarked;
